import type { Block } from 'payload'
import { proseEditor } from '@/fields/proseEditor'

/** Running text. */
export const RichTextBlock: Block = {
  slug: 'richText',
  labels: { singular: 'Text', plural: 'Texts' },
  fields: [{ name: 'body', label: 'Text', type: 'richText', required: true, editor: proseEditor }],
}
