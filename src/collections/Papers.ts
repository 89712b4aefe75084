import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { PAPER_KINDS } from '@/domain/paper/paperKinds'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/**
 * Receipts, invoices, credit notes and statements as they were issued (EX30): numbered without a gap, one for each
 * cause, with all of their words, so that they print the same for ever. Append-only by trigger.
 */
export const Papers: CollectionConfig = {
  slug: SLUGS.papers,
  labels: { singular: 'Paper', plural: 'Papers' },
  admin: {
    group: 'Money',
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'issuedTo', 'total', 'currency', 'issuedAt'],
    listSearchableFields: ['number'],
  },
  defaultSort: '-issuedAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['finance'], ['issuedTo']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'kind', type: 'select', required: true, options: wordOptions(PAPER_KINDS) },
    { name: 'number', type: 'text', required: true, unique: true },
    {
      name: 'causeKey',
      type: 'text',
      required: true,
      unique: true,
      admin: { description: 'What it was issued for: one paper for each cause' },
    },
    {
      name: 'issuedTo',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'payment', type: 'relationship', relationTo: SLUGS.payments, index: true },
    { name: 'refund', type: 'relationship', relationTo: SLUGS.refunds },
    { name: 'period', type: 'text', admin: { description: 'Month of a statement, YYYY-MM (UTC)' } },
    amountField('total', { required: true, signed: true }),
    currencyField(),
    { name: 'issuedAt', type: 'date', required: true, index: true },
    { name: 'content', type: 'json', required: true },
  ],
}
