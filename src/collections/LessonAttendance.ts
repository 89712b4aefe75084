import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** One stay of a person on the page of a lesson, by the server's clock: what no-shows are decided on (NV14). */
export const LessonAttendance: CollectionConfig = {
  slug: SLUGS.lessonAttendance,
  labels: { singular: 'Stay in a lesson', plural: 'Attendance' },
  admin: { group: 'Lessons', defaultColumns: ['booking', 'side', 'joinedAt', 'lastSeenAt', 'leftAt'] },
  defaultSort: '-joinedAt',
  access: { create: nobody, read: byRole('ops', 'support'), update: nobody, delete: nobody },
  fields: [
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, required: true, index: true },
    { name: 'side', type: 'select', required: true, options: ['student', 'tutor'] },
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'joinedAt', type: 'date', required: true },
    { name: 'lastSeenAt', type: 'date', required: true },
    { name: 'leftAt', type: 'date' },
  ],
}
