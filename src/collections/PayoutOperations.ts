import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** A call that sends a payout: stored with its idempotency key before the call, finished after it. */
export const PayoutOperations: CollectionConfig = {
  slug: SLUGS.payoutOperations,
  admin: {
    group: 'Money',
    useAsTitle: 'key',
    defaultColumns: ['key', 'state', 'attempts', 'resultId', 'failureCode', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'payout', type: 'relationship', relationTo: SLUGS.payouts, required: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'state', type: 'select', required: true, index: true, options: ['pending', 'done', 'refused'] },
    { name: 'resultId', type: 'text' },
    { name: 'failureCode', type: 'text' },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'finishedAt', type: 'date' },
  ],
}
