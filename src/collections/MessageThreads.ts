import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** A conversation between one student and one tutor (I01). */
export const MessageThreads: CollectionConfig = {
  slug: SLUGS.messageThreads,
  admin: { group: 'Messages', defaultColumns: ['student', 'tutorUser', 'lastMessageAt'] },
  defaultSort: '-lastMessageAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['support'], ['student', 'tutorUser']),
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['student', 'tutorUser'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'tutorUser', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'lastMessageAt', type: 'date', index: true },
  ],
}
