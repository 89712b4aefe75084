import type { Block } from 'payload'
import { SLUGS } from '@/slugs'

/** Subjects as doors into the tutor list. */
export const SubjectsBlock: Block = {
  slug: 'subjects',
  labels: { singular: 'Subjects', plural: 'Subjects' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 90 },
    {
      name: 'subjects',
      type: 'relationship',
      relationTo: SLUGS.subjects,
      hasMany: true,
      maxRows: 20,
      admin: { description: 'Leave empty for every subject somebody teaches, the most taught first.' },
    },
  ],
}
