import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** What a learner wants: goals and interests that recommendations and tutors use (A20). */
export const StudentProfiles: CollectionConfig = {
  slug: SLUGS.studentProfiles,
  admin: { group: 'People', useAsTitle: 'id', defaultColumns: ['user', 'gradeLevel', 'updatedAt'] },
  access: { create: nobody, read: byRoleOrOwn(['ops', 'support'], ['user']), update: nobody, delete: nobody },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, unique: true },
    { name: 'goals', type: 'textarea', maxLength: 2000 },
    { name: 'interests', type: 'relationship', relationTo: SLUGS.subjects, hasMany: true },
    { name: 'gradeLevel', type: 'select', options: ['primary', 'secondary', 'university', 'adult'] },
    { name: 'about', type: 'textarea', maxLength: 2000 },
  ],
}
