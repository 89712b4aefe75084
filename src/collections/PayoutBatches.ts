import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { FILE_CHANNELS } from '@/domain/payout/payoutChannels'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/** Payouts of one channel and currency that go out in one file. The file is written once and never changes. */
export const PayoutBatches: CollectionConfig = {
  slug: SLUGS.payoutBatches,
  labels: { singular: 'Payout batch', plural: 'Payout batches' },
  admin: {
    group: 'Money',
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'channel', 'state', 'count', 'sum', 'currency', 'createdAt', 'sentAt'],
    components: {
      edit: { beforeDocumentControls: ['/components/admin/BatchActions#BatchActions'] },
      beforeListTable: ['/components/admin/NewBatch#NewBatch'],
    },
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'fileName', type: 'text', required: true, unique: true },
    { name: 'channel', type: 'select', required: true, options: wordOptions(FILE_CHANNELS) },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [
        { value: 'made', label: 'file made, not uploaded yet' },
        { value: 'sent', label: 'uploaded at the provider' },
      ],
      admin: { position: 'sidebar' },
    },
    { name: 'count', type: 'number', required: true },
    amountField('sum', { required: true }),
    currencyField(),
    { name: 'file', type: 'textarea', required: true, access: { read: nobody } },
    {
      name: 'madeBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'sentBy', type: 'relationship', relationTo: SLUGS.users, admin: { components: PERSON_CELL } },
    { name: 'sentAt', type: 'date' },
    {
      name: 'payouts',
      type: 'join',
      collection: SLUGS.payouts,
      on: 'batch',
      admin: { defaultColumns: ['tutor', 'state', 'net', 'currency'], allowCreate: false },
    },
  ],
}
