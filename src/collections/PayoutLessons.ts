import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { SLUGS } from '@/slugs'

/** Which lessons a payout paid, and how much of each: written when it is sent, oldest earnings first. */
export const PayoutLessons: CollectionConfig = {
  slug: SLUGS.payoutLessons,
  admin: { group: 'Money', useAsTitle: 'id', defaultColumns: ['payout', 'booking', 'amount', 'currency'] },
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'payout', type: 'relationship', relationTo: SLUGS.payouts, required: true, index: true },
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, required: true, index: true },
    amountField('amount', { required: true }),
    currencyField(),
  ],
}
