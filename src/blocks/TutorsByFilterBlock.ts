import type { Block } from 'payload'
import { CURRENCIES } from '@/domain/money/currency'
import { SLUGS } from '@/slugs'

/** Tutors that pass a filter, as the search finds them at that moment. */
export const TutorsByFilterBlock: Block = {
  slug: 'tutorsByFilter',
  labels: { singular: 'Tutors by filter', plural: 'Tutors by filter' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    { name: 'text', type: 'textarea', maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'subject', type: 'relationship', relationTo: SLUGS.subjects },
        {
          name: 'words',
          label: 'Words as typed in the search',
          type: 'text',
          maxLength: 100,
          admin: { description: 'For what has no field here: “evenings”, “exam preparation”.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'text',
          maxLength: 8,
          validate: (value: unknown) =>
            !value || /^[A-Za-z-]{2,8}$/.test(String(value)) || 'Use a language code such as en or es.',
          admin: { description: 'A code such as en or es.' },
        },
        { name: 'minRating', label: 'At least so many stars', type: 'number', min: 0, max: 5 },
        { name: 'maxPrice', label: 'At most an hour', type: 'number', min: 1, max: 1_000_000 },
        { name: 'currency', type: 'select', options: [...CURRENCIES], defaultValue: 'USD' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'sort',
          label: 'Order',
          type: 'select',
          defaultValue: 'relevance',
          options: [
            { value: 'relevance', label: 'Best match' },
            { value: 'rating', label: 'Best rated' },
            { value: 'price', label: 'Cheapest first' },
            { value: 'experience', label: 'Most lessons' },
          ],
        },
        {
          name: 'limit',
          label: 'How many',
          type: 'number',
          required: true,
          defaultValue: 6,
          min: 1,
          max: 12,
        },
      ],
    },
  ],
}
