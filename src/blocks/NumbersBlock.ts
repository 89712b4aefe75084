import type { Block } from 'payload'
import { FIGURES } from '@/domain/content/figures'
import { wordOptions } from '@/fields/wordOptions'

/** Figures of the marketplace, counted when the page is shown. */
export const NumbersBlock: Block = {
  slug: 'numbers',
  labels: { singular: 'Numbers', plural: 'Numbers' },
  fields: [
    { name: 'title', type: 'text', maxLength: 90 },
    {
      name: 'figures',
      type: 'select',
      hasMany: true,
      required: true,
      options: wordOptions(FIGURES),
      admin: { description: 'Counted from what has really happened. Nobody can type them in.' },
    },
  ],
}
