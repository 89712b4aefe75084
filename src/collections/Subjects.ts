import type { CollectionConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

/** What can be taught. Public. */
export const Subjects: CollectionConfig = {
  slug: SLUGS.subjects,
  admin: { group: 'Catalogue', useAsTitle: 'name', defaultColumns: ['name', 'category', 'slug'] },
  defaultSort: 'name',
  access: {
    create: byRole('ops', 'content'),
    read: anyone,
    update: byRole('ops', 'content'),
    delete: nobody,
  },
  hooks: { afterChange: [recordStaffChange] },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 80 },
    { name: 'slug', type: 'text', required: true, unique: true, index: true, maxLength: 80 },
    { name: 'category', type: 'text', required: true, maxLength: 60 },
    { name: 'description', type: 'textarea', maxLength: 600 },
    { name: 'synonyms', type: 'text', hasMany: true },
    { name: 'icon', type: 'text', maxLength: 40, admin: { description: 'Name of a Lucide icon' } },
  ],
}
