import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }

/** The processor's own books, a row a balance transaction: what ours are compared with (J20). */
export const ProcessorTransactions: CollectionConfig = {
  slug: SLUGS.processorTransactions,
  admin: {
    group: 'Money',
    useAsTitle: 'transactionId',
    defaultColumns: ['transactionId', 'type', 'amount', 'feeAmount', 'currency', 'sourceId', 'at'],
  },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'transactionId', type: 'text', required: true, unique: true, admin: readOnly },
    { name: 'type', type: 'text', required: true, admin: readOnly },
    amountField('amount', { required: true, signed: true, admin: readOnly }),
    amountField('feeAmount', { required: true, signed: true, admin: readOnly }),
    currencyField({ admin: readOnly }),
    { name: 'sourceId', type: 'text', index: true, admin: readOnly },
    { name: 'intentId', type: 'text', index: true, admin: readOnly },
    {
      name: 'matter',
      type: 'text',
      required: true,
      index: true,
      admin: { ...readOnly, description: 'What it is about, as our books name it' },
    },
    { name: 'at', type: 'date', required: true, index: true, admin: readOnly },
  ],
}
