import type { Article } from '@/payload-types'
import type { PageBlock } from '../content/types'

type Body = Article['body']
type Node = { type: string; version: number; [key: string]: unknown }

const block = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

/** Blocks of a page as the editor's own state: headings, paragraphs, lists, and callouts as quotes. */
export function lexicalState(blocks: readonly PageBlock[]): Body {
  return { root: { type: 'root', ...block, children: blocks.map(toNode) } }
}

function toNode(item: PageBlock): Node {
  switch (item.type) {
    case 'heading':
      return { type: 'heading', tag: 'h2', ...block, children: words(item.text) }
    case 'paragraph':
      return { type: 'paragraph', textFormat: 0, ...block, children: words(item.text) }
    case 'callout':
      return { type: 'quote', ...block, children: words(item.text) }
    case 'list':
      return {
        type: 'list',
        listType: item.ordered ? 'number' : 'bullet',
        tag: item.ordered ? 'ol' : 'ul',
        start: 1,
        ...block,
        children: item.items.map((one, index) => ({
          type: 'listitem',
          value: index + 1,
          ...block,
          children: words(one),
        })),
      }
  }
}

/** A sentence with its links, written as `[words](/address)`. */
function words(value: string): Node[] {
  return value
    .split(/(\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((piece) => {
      const [, label, url] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? []
      return label && url ? link(label, url) : text(piece)
    })
}

const link = (label: string, url: string): Node => ({
  type: 'link',
  ...block,
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [text(label)],
})

const text = (value: string): Node => ({
  type: 'text',
  text: value,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
