import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { PROMO_STATES } from '@/domain/payment/promoCode'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/** Each time a code was used, for the limits of the code (J08). Of a series once, for the payment of all its lessons. */
export const PromoRedemptions: CollectionConfig = {
  slug: SLUGS.promoRedemptions,
  labels: { singular: 'Use of a promo code', plural: 'Uses of promo codes' },
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['code', 'user', 'amount', 'currency', 'state', 'at'],
  },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('ops', 'finance', 'support'), update: nobody, delete: nobody },
  indexes: [{ fields: ['code', 'user'] }],
  fields: [
    { name: 'code', type: 'relationship', relationTo: SLUGS.promoCodes, required: true },
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    {
      name: 'payment',
      type: 'relationship',
      relationTo: SLUGS.payments,
      required: true,
      unique: true,
    },
    amountField('amount', { required: true }),
    currencyField(),
    { name: 'state', type: 'select', required: true, options: wordOptions(PROMO_STATES) },
    { name: 'at', type: 'date', required: true },
  ],
}
