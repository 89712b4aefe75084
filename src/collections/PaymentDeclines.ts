import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { PERSON_CELL } from '@/fields/personCell'
import { SLUGS } from '@/slugs'

/** Every card that was declined, once: what the limit of failed cards counts (J21). */
export const PaymentDeclines: CollectionConfig = {
  slug: SLUGS.paymentDeclines,
  labels: { singular: 'Declined card', plural: 'Declined cards' },
  admin: { group: 'Money', useAsTitle: 'id', defaultColumns: ['payer', 'failureCode', 'at', 'payment'] },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('finance', 'support'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'payer',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'payment', type: 'relationship', relationTo: SLUGS.payments },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      admin: { description: 'The declined charge' },
    },
    {
      name: 'failureCode',
      type: 'text',
      label: 'Failure',
      required: true,
      admin: { components: { Cell: '/components/admin/FailureCell#FailureCell' } },
    },
    { name: 'at', type: 'date', required: true },
  ],
}
