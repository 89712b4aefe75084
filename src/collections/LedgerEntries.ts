import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { codeField } from '@/fields/codeField'
import { SLUGS } from '@/slugs'

/** Journal of the double-entry ledger: one entry a business event, unique by cause (J15, NV03). Append-only by trigger. */
export const LedgerEntries: CollectionConfig = {
  slug: SLUGS.ledgerEntries,
  labels: { singular: 'Ledger entry', plural: 'Ledger entries' },
  admin: { group: 'Money', useAsTitle: 'causeKey', defaultColumns: ['at', 'event', 'causeKey', 'booking'] },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('finance', 'ops'), update: nobody, delete: nobody },
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    codeField('event', { required: true }),
    { name: 'causeKey', type: 'text', required: true, unique: true },
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, index: true },
    {
      name: 'lines',
      type: 'join',
      collection: SLUGS.ledgerLines,
      on: 'entry',
      admin: { defaultColumns: ['account', 'amount', 'currency'], allowCreate: false },
    },
  ],
}
