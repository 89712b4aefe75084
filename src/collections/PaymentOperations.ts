import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { amountField } from '@/fields/amountField'
import { SLUGS } from '@/slugs'

/** One call to the processor: stored with its idempotency key before the call, finished after it. */
export const PaymentOperations: CollectionConfig = {
  slug: SLUGS.paymentOperations,
  admin: {
    group: 'Money',
    useAsTitle: 'key',
    defaultColumns: ['key', 'kind', 'state', 'amount', 'attempts', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'payment', type: 'relationship', relationTo: SLUGS.payments, required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['checkout', 'charge', 'capture', 'void', 'refund', 'evidence'],
    },
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'state', type: 'select', required: true, index: true, options: ['pending', 'done', 'refused'] },
    amountField('amount'),
    { name: 'resultId', type: 'text' },
    { name: 'failureCode', type: 'text' },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'finishedAt', type: 'date' },
  ],
}
