import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** Periods in which a tutor takes no lessons (E02). Instants, half-open. */
export const TimeOff: CollectionConfig = {
  slug: SLUGS.timeOff,
  labels: { singular: 'Time off', plural: 'Time off' },
  admin: { group: 'Availability', defaultColumns: ['tutor', 'start', 'end'] },
  access: { create: nobody, read: byRole('ops', 'support'), update: nobody, delete: nobody },
  fields: [
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
    { name: 'start', type: 'date', required: true },
    { name: 'end', type: 'date', required: true },
    { name: 'note', type: 'text', maxLength: 200 },
  ],
}
