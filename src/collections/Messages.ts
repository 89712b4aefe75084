import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** A message in a thread; support may read for a case, finance and content never. */
export const Messages: CollectionConfig = {
  slug: SLUGS.messages,
  admin: { group: 'Messages', useAsTitle: 'id', defaultColumns: ['thread', 'sender', 'createdAt'] },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['support'], ['sender', 'recipient']),
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['thread', 'createdAt'] }],
  fields: [
    { name: 'thread', type: 'relationship', relationTo: SLUGS.messageThreads, required: true },
    { name: 'sender', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'recipient', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'clientId', type: 'text', required: true, unique: true },
    { name: 'text', type: 'textarea', required: true, maxLength: 4000 },
    { name: 'readAt', type: 'date' },
  ],
}
