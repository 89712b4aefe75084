import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** Replaces all windows that start on one local date; no ranges closes the day. */
export const AvailabilityOverrides: CollectionConfig = {
  slug: SLUGS.availabilityOverrides,
  admin: { group: 'Availability', defaultColumns: ['tutor', 'date'] },
  access: { create: nobody, read: byRole('ops', 'support'), update: nobody, delete: nobody },
  indexes: [{ fields: ['tutor', 'date'], unique: true }],
  fields: [
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
    { name: 'date', type: 'text', required: true, admin: { description: 'YYYY-MM-DD in the tutor’s zone' } },
    {
      name: 'ranges',
      type: 'array',
      fields: [
        { name: 'start', type: 'text', required: true },
        { name: 'end', type: 'text', required: true },
      ],
    },
  ],
}
