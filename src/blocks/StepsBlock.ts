import type { Block } from 'payload'

/** What happens one after the other. */
export const StepsBlock: Block = {
  slug: 'steps',
  labels: { singular: 'Steps', plural: 'Steps' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    {
      name: 'items',
      label: 'Steps',
      labels: { singular: 'Step', plural: 'Steps' },
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 8,
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 80 },
        { name: 'text', type: 'textarea', required: true, maxLength: 300 },
      ],
    },
  ],
}
