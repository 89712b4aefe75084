import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** The tutors a learner has put aside (C18). Nobody's but theirs: what somebody looks for says much about them. */
export const SavedTutors: CollectionConfig = {
  slug: SLUGS.savedTutors,
  labels: { singular: 'Saved tutor', plural: 'Saved tutors' },
  admin: { group: 'Catalogue', useAsTitle: 'id', defaultColumns: ['user', 'tutor', 'createdAt'] },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRoleOrOwn([], ['user']), update: nobody, delete: nobody },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true },
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
  ],
}
