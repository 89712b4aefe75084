type Node = { text?: unknown; type?: unknown; children?: unknown; root?: unknown }

/** The words of a text of the editor (Lexical state), a line for each paragraph, heading and item. Any input is safe. */
export function plainText(state: unknown): string {
  const lines: string[] = []
  let line = ''
  const end = () => {
    if (line.trim()) lines.push(line.trim())
    line = ''
  }
  const read = (node: unknown, depth: number) => {
    if (typeof node !== 'object' || node === null || depth > 50) return
    const { text, type, children, root } = node as Node
    if (root) return read(root, depth + 1)
    if (typeof text === 'string') line += text
    if (type === 'linebreak') end()
    if (!Array.isArray(children)) return
    const isBlock = type !== 'link' && type !== 'autolink'
    if (isBlock) end()
    for (const child of children) read(child, depth + 1)
    if (isBlock) end()
  }
  read(state, 0)
  end()
  return lines.join('\n')
}
