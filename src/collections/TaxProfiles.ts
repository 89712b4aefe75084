import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { TAXPAYER_KINDS } from '@/domain/tax/taxpayerKinds'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/**
 * Who a person is for the tax authorities: what invoices show and what the yearly report of sellers holds (EX32,
 * NV26). Written by the person only; kept out of logs and out of the audit log.
 */
export const TaxProfiles: CollectionConfig = {
  slug: SLUGS.taxProfiles,
  labels: { singular: 'Tax profile', plural: 'Tax profiles' },
  admin: {
    group: 'Money',
    useAsTitle: 'legalName',
    defaultColumns: ['legalName', 'kind', 'country', 'confirmedAt'],
    listSearchableFields: ['legalName'],
  },
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
      unique: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'kind', type: 'select', required: true, options: wordOptions(TAXPAYER_KINDS) },
    { name: 'legalName', type: 'text', required: true, maxLength: 160 },
    { name: 'street', type: 'text', required: true, maxLength: 160 },
    { name: 'postcode', type: 'text', maxLength: 20 },
    { name: 'city', type: 'text', required: true, maxLength: 80 },
    { name: 'country', type: 'text', required: true, minLength: 2, maxLength: 2 },
    { name: 'taxId', type: 'text', maxLength: 40 },
    { name: 'taxIdCountry', type: 'text', minLength: 2, maxLength: 2 },
    { name: 'vatId', type: 'text', maxLength: 20 },
    { name: 'birthDate', type: 'text', admin: { description: 'YYYY-MM-DD, of a person' } },
    { name: 'registrationNumber', type: 'text', maxLength: 40 },
    {
      name: 'accountId',
      type: 'text',
      maxLength: 60,
      admin: { description: 'IBAN or number of the account' },
    },
    { name: 'confirmedAt', type: 'date', required: true },
  ],
}
