import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { recountRating } from '@/hooks/recountRating'
import { SLUGS } from '@/slugs'

/** What a student says of a completed lesson (H01). Public pages read published ones through queries. */
export const Reviews: CollectionConfig = {
  slug: SLUGS.reviews,
  admin: {
    group: 'Lessons',
    useAsTitle: 'id',
    defaultColumns: ['tutor', 'rating', 'comment', 'status', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support'], ['student']),
    update: byRole('ops'),
    delete: nobody,
  },
  hooks: { afterChange: [recordStaffChange, recountRating] },
  fields: [
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      required: true,
      unique: true,
      access: { update: nobody },
    },
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      name: 'student',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      access: { update: nobody },
    },
    { name: 'rating', type: 'number', required: true, min: 1, max: 5, access: { update: nobody } },
    { name: 'comment', type: 'textarea', maxLength: 2000, access: { update: nobody } },
    { name: 'reply', type: 'textarea', maxLength: 2000, access: { update: nobody } },
    { name: 'repliedAt', type: 'date', access: { update: nobody } },
    { name: 'publishedAt', type: 'date', index: true, access: { update: nobody }, admin: { readOnly: true } },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'visible',
      options: ['visible', 'hidden'],
    },
  ],
}
