import type { CollectionConfig, TextField } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { timezoneField } from '@/fields/timezoneField'
import { SLUGS } from '@/slugs'

/**
 * A weekly series of lessons as it was asked for: wall-clock times in one zone (EX03, NV07). What has become of each
 * lesson stands in the bookings that name it; the series itself has no state.
 */
export const BookingSeries: CollectionConfig = {
  slug: SLUGS.bookingSeries,
  labels: { singular: 'Weekly series', plural: 'Weekly series' },
  admin: {
    group: 'Lessons',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'tutor', 'student', 'timezone', 'from', 'count', 'createdAt'],
    listSearchableFields: ['reference'],
  },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support', 'finance'], ['student', 'tutorUser', 'bookedBy']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'reference', type: 'text', required: true, unique: true },
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
    { name: 'tutorUser', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'student', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'bookedBy', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'subject', type: 'relationship', relationTo: SLUGS.subjects, required: true },
    { name: 'durationMinutes', type: 'number', required: true },
    timezoneField() as TextField,
    {
      name: 'weekly',
      type: 'array',
      fields: [
        { name: 'day', type: 'select', required: true, options: [...WEEKDAYS] },
        { name: 'start', type: 'text', required: true, admin: { description: 'HH:mm in the zone above' } },
      ],
    },
    { name: 'from', type: 'text', required: true, admin: { description: 'First date, YYYY-MM-DD' } },
    { name: 'count', type: 'number', required: true },
    {
      name: 'bookings',
      type: 'join',
      collection: SLUGS.bookings,
      on: 'series',
      defaultSort: 'start',
      admin: { defaultColumns: ['reference', 'start', 'sessionState', 'paymentState'], allowCreate: false },
    },
  ],
}
