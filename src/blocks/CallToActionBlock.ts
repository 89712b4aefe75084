import type { Block } from 'payload'
import { linkField } from '@/fields/linkField'

/** What to do now. */
export const CallToActionBlock: Block = {
  slug: 'callToAction',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    { name: 'text', type: 'textarea', maxLength: 300 },
    linkField('primary', 'Main button'),
    linkField('secondary', 'Second button'),
  ],
}
