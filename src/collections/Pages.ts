import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { publishedOrStaff } from '@/access/publishedOrStaff'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { recordStaffDelete } from '@/hooks/recordStaffDelete'
import { SLUGS } from '@/slugs'

const isContent = byRole('content')

/** Pages that the content team writes. The content role sees these and no people. */
export const Pages: CollectionConfig = {
  slug: SLUGS.pages,
  admin: { group: 'Content', useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status', 'updatedAt'] },
  access: {
    create: isContent,
    read: publishedOrStaff,
    update: isContent,
    delete: isContent,
    readVersions: isContent,
  },
  versions: { drafts: true, maxPerDoc: 30 },
  hooks: { afterChange: [recordStaffChange], afterDelete: [recordStaffDelete] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    { name: 'slug', type: 'text', required: true, unique: true, index: true, maxLength: 80 },
    { name: 'summary', type: 'textarea', maxLength: 300 },
    { name: 'body', type: 'richText' },
  ],
}
