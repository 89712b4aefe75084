import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { SLUGS } from '@/slugs'

/** Weekly windows in wall-clock time of the tutor's zone (domain.md section 4, E01). */
export const AvailabilityRules: CollectionConfig = {
  slug: SLUGS.availabilityRules,
  admin: { group: 'Availability', defaultColumns: ['tutor', 'day', 'start', 'end'] },
  access: { create: nobody, read: byRole('ops', 'support'), update: nobody, delete: nobody },
  fields: [
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
    { name: 'day', type: 'select', required: true, options: [...WEEKDAYS] },
    { name: 'start', type: 'text', required: true, admin: { description: 'HH:mm' } },
    { name: 'end', type: 'text', required: true, admin: { description: 'HH:mm; 24:00 is midnight' } },
  ],
}
