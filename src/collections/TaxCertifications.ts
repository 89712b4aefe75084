import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { TAX_FORMS } from '@/domain/tax/taxForms'
import { PERSON_CELL } from '@/fields/personCell'
import { SLUGS } from '@/slugs'

/**
 * Forms W-9 and W-8BEN as people signed them (EX33): who, when and which words. The number itself stays in their tax
 * profile; a form ends when what it certifies is changed there. Append-only but for that end, by trigger.
 */
export const TaxCertifications: CollectionConfig = {
  slug: SLUGS.taxCertifications,
  labels: { singular: 'Tax form', plural: 'Tax forms' },
  admin: {
    group: 'Money',
    useAsTitle: 'signedName',
    defaultColumns: ['signedName', 'form', 'signedAt', 'validUntil', 'endedAt'],
    listSearchableFields: ['signedName', 'legalName'],
  },
  defaultSort: '-signedAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['finance'], ['user']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'form', type: 'select', required: true, options: [...TAX_FORMS] },
    { name: 'legalName', type: 'text', required: true, maxLength: 160 },
    { name: 'country', type: 'text', required: true, minLength: 2, maxLength: 2 },
    {
      name: 'statement',
      type: 'textarea',
      required: true,
      admin: { description: 'The words that were signed' },
    },
    { name: 'signedName', type: 'text', required: true, maxLength: 160 },
    { name: 'signedAt', type: 'date', required: true },
    {
      name: 'validUntil',
      type: 'text',
      admin: { description: 'Last day, YYYY-MM-DD; empty while nothing changes' },
    },
    {
      name: 'endedAt',
      type: 'date',
      admin: { description: 'When another took its place or the details changed' },
    },
  ],
}
