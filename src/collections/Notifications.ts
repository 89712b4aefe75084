import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { codeField } from '@/fields/codeField'
import { SLUGS } from '@/slugs'

/** What a person is told inside the product. One row a cause and receiver (I9). */
export const Notifications: CollectionConfig = {
  slug: SLUGS.notifications,
  admin: {
    group: 'Messages',
    useAsTitle: 'title',
    defaultColumns: ['user', 'template', 'title', 'readAt', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRoleOrOwn(['support'], ['user']), update: nobody, delete: nobody },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true },
    codeField('template', { required: true }),
    { name: 'title', type: 'text', required: true },
    { name: 'href', type: 'text' },
    { name: 'at', type: 'date', required: true },
    { name: 'readAt', type: 'date' },
  ],
}
