import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { codeField } from '@/fields/codeField'
import { SLUGS } from '@/slugs'

/** Every move of a booking, written in the transaction of the move (domain.md section 2). Append-only by trigger. */
export const BookingHistory: CollectionConfig = {
  slug: SLUGS.bookingHistory,
  labels: { singular: 'Booking move', plural: 'Booking moves' },
  admin: {
    group: 'Lessons',
    useAsTitle: 'action',
    defaultColumns: ['at', 'booking', 'action', 'field', 'from', 'to', 'actorKind', 'reason'],
  },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('ops', 'support', 'finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, required: true, index: true },
    { name: 'at', type: 'date', required: true },
    codeField('action', { required: true }),
    codeField('field', { required: true }),
    codeField('from'),
    codeField('to', { required: true }),
    {
      name: 'actorKind',
      type: 'select',
      required: true,
      options: ['student', 'parent', 'tutor', 'ops', 'system'],
    },
    { name: 'actor', type: 'relationship', relationTo: SLUGS.users },
    { name: 'reason', type: 'text' },
  ],
}
