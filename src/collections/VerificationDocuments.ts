import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { wordOptions } from '@/fields/wordOptions'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

/** Proofs a tutor hands in for vetting (CT34): seen by the tutor and by ops only. */
export const VerificationDocuments: CollectionConfig = {
  slug: SLUGS.verificationDocuments,
  admin: { group: 'People', useAsTitle: 'id', defaultColumns: ['user', 'kind', 'status', 'createdAt'] },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRoleOrOwn(['ops'], ['user']), update: byRole('ops'), delete: nobody },
  hooks: { afterChange: [recordStaffChange] },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
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
      name: 'kind',
      type: 'select',
      required: true,
      options: wordOptions(['identity', 'degree', 'certificate', 'background_check']),
    },
    { name: 'description', type: 'text', required: true, maxLength: 200 },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'submitted',
      options: ['submitted', 'accepted', 'rejected'],
    },
    { name: 'note', type: 'text', maxLength: 400 },
  ],
}
