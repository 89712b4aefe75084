import type { Block } from 'payload'

/** Two ways beside each other, point by point. */
export const ComparisonBlock: Block = {
  slug: 'comparison',
  labels: { singular: 'Comparison', plural: 'Comparisons' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    {
      type: 'row',
      fields: [
        { name: 'first', label: 'Name of the first', type: 'text', required: true, maxLength: 40 },
        { name: 'second', label: 'Name of the second', type: 'text', required: true, maxLength: 40 },
      ],
    },
    {
      name: 'rows',
      label: 'Points',
      labels: { singular: 'Point', plural: 'Points' },
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 12,
      fields: [
        { name: 'point', type: 'text', required: true, maxLength: 80 },
        { name: 'first', type: 'text', required: true, maxLength: 120 },
        { name: 'second', type: 'text', required: true, maxLength: 120 },
      ],
    },
  ],
}
