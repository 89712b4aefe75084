import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { REVIEW_STATES } from '@/domain/payment/reviews'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { stateField } from '@/fields/stateField'
import { SLUGS } from '@/slugs'

/** Payments that staff look at before their money is collected (J13, decision 020). */
export const PaymentReviews: CollectionConfig = {
  slug: SLUGS.paymentReviews,
  labels: { singular: 'Payment to review', plural: 'Payments to review' },
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    components: {
      edit: { beforeDocumentControls: ['/components/admin/PaymentReviewActions#PaymentReviewActions'] },
    },
    defaultColumns: ['payer', 'amount', 'currency', 'reasons', 'state', 'dueAt', 'booking'],
  },
  defaultSort: 'dueAt',
  access: { create: nobody, read: byRole('ops', 'finance'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/PaymentReviewOverview#PaymentReviewOverview' } },
    },
    { name: 'payment', type: 'relationship', relationTo: SLUGS.payments, required: true, unique: true },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      index: true,
      admin: { description: 'Empty for a package or money for a wallet, which wait for the decision' },
    },
    {
      name: 'payer',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    amountField('amount', { required: true }),
    currencyField(),
    {
      name: 'reasons',
      type: 'text',
      required: true,
      admin: {
        description: 'Rules that asked for a look',
        components: { Cell: '/components/admin/CodeCell#CodeCell' },
      },
    },
    stateField('state', REVIEW_STATES, { required: true, defaultValue: 'open' }),
    { name: 'dueAt', type: 'date', required: true, admin: { description: 'Goes on by itself then' } },
    { name: 'decision', type: 'textarea', maxLength: 500 },
    { name: 'decidedAt', type: 'date' },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      admin: { components: PERSON_CELL },
    },
  ],
}
