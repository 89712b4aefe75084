export type XmlNode = {
  name: string
  attributes?: Record<string, string>
  /** Text, or the elements within; undefined ones are left out. */
  content: string | readonly (XmlNode | undefined)[]
}

/** An XML 1.0 document in UTF-8. Characters that XML cannot hold are left out, the rest is escaped. */
export const xmlText = (root: XmlNode): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`

function write({ name, attributes = {}, content }: XmlNode, indent: string): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  )
  if (typeof content === 'string') return `${indent}<${head}>${escaped(content)}</${name}>\n`
  const inner = content.map((node) => (node ? write(node, `${indent}  `) : '')).join('')
  return `${indent}<${head}>\n${inner}${indent}</${name}>\n`
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
