import type { Element } from './dpiStructure'

const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*>|([^<>]+)/y
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (text: string) =>
  text.replace(/&(\w*);?/g, (whole, name) => ENTITIES[name] ?? fail(`entity ${whole}`))

function fail(what: string): never {
  throw new Error(`not well-formed: ${what}`)
}

/** Reads the XML we write: a declaration, then elements with attributes and text. @throws Error when it is not well-formed */
export function readXml(xml: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(head)) fail('no declaration')
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  TOKEN.lastIndex = head.length
  while (TOKEN.lastIndex < xml.length) {
    const from = TOKEN.lastIndex
    const [, closes, name, attributes = '', text] = TOKEN.exec(xml) ?? fail(xml.slice(from, from + 40))
    const parent = open.at(-1) ?? fail('more is closed than opened')
    if (text !== undefined) parent.text += plain(text)
    else if (closes) {
      if (open.pop()?.name !== name) fail(`</${name}> closes another`)
    } else {
      const child: Element = { name: name as string, attributes: {}, children: [], text: '' }
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        if (key in child.attributes) fail(`@${key} twice`)
        child.attributes[key] = plain(value)
      }
      parent.children.push(child)
      open.push(child)
    }
  }
  const [root, ...more] = top.children
  if (open.length !== 1 || !root || more.length > 0) fail('not one root')
  return root
}
