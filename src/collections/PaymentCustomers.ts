import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { PERSON_CELL } from '@/fields/personCell'
import { SLUGS } from '@/slugs'

/** Under whom the processor keeps a person's cards: the row exists before the processor is asked (row, call, row). */
export const PaymentCustomers: CollectionConfig = {
  slug: SLUGS.paymentCustomers,
  labels: { singular: 'Payment customer', plural: 'Payment customers' },
  admin: { group: 'Money', useAsTitle: 'customerId', defaultColumns: ['user', 'customerId', 'createdAt'] },
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      unique: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'customerId', type: 'text', unique: true },
  ],
}
