import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** Searches a learner goes on with, and whether they want to hear of new tutors who fit (ADR 038). Nobody's but theirs. */
export const SavedSearches: CollectionConfig = {
  slug: SLUGS.savedSearches,
  labels: { singular: 'Saved search', plural: 'Saved searches' },
  admin: {
    group: 'Catalogue',
    useAsTitle: 'name',
    defaultColumns: ['user', 'name', 'alerts', 'alertedAt', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRoleOrOwn([], ['user']), update: nobody, delete: nobody },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'query',
      type: 'text',
      required: true,
      maxLength: 1000,
      admin: { description: 'The filters as they stand in the address of the results' },
    },
    { name: 'alerts', type: 'checkbox', required: true, defaultValue: false },
    {
      name: 'lookedAt',
      type: 'date',
      required: true,
      admin: {
        description: 'Tutors approved before this were there when the learner looked, or have been looked at',
      },
    },
    { name: 'alertedAt', type: 'date', admin: { description: 'The last mail about new tutors' } },
  ],
}
