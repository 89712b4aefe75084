import type { Block } from 'payload'
import { linkField } from '@/fields/linkField'
import { SLUGS } from '@/slugs'

/** The top of a landing page: the promise, a picture, the first thing to do. */
export const HeroBlock: Block = {
  slug: 'hero',
  labels: { singular: 'Hero', plural: 'Heroes' },
  fields: [
    { name: 'eyebrow', label: 'Small line above', type: 'text', maxLength: 60 },
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    { name: 'text', type: 'textarea', maxLength: 300 },
    { name: 'image', type: 'upload', relationTo: SLUGS.media },
    linkField('primary', 'Main button'),
    linkField('secondary', 'Second button'),
  ],
}
