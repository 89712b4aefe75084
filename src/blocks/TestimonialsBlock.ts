import type { Block } from 'payload'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What students said: published reviews of four or five stars, never written here. */
export const TestimonialsBlock: Block = {
  slug: 'testimonials',
  labels: { singular: 'Testimonials', plural: 'Testimonials' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    {
      name: 'reviews',
      label: 'Reviews',
      type: 'json',
      validate: (value: unknown) =>
        value == null ||
        (Array.isArray(value) &&
          value.length <= 6 &&
          value.every((id) => typeof id === 'string' && UUID.test(id))) ||
        'Choose up to six reviews.',
      admin: { components: { Field: '/components/admin/content/ReviewChoice#ReviewChoice' } },
    },
    {
      name: 'limit',
      label: 'How many, when none are chosen',
      type: 'number',
      required: true,
      defaultValue: 3,
      min: 1,
      max: 6,
    },
  ],
}
