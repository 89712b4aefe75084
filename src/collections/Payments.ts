import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { PAYMENT_STATES } from '@/domain/booking/states'
import { PAYMENT_PURPOSES } from '@/domain/payment/purposes'
import { TENDERS } from '@/domain/payment/tenders'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { stateField } from '@/fields/stateField'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }

/** One attempt to collect money: the row exists before the processor is called (row, call, row). */
export const Payments: CollectionConfig = {
  slug: SLUGS.payments,
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: [
      'booking',
      'series',
      'state',
      'amount',
      'currency',
      'capturedAmount',
      'refundedAmount',
      'failureCode',
      'createdAt',
    ],
    components: { edit: { beforeDocumentControls: ['/components/admin/PaymentActions#PaymentActions'] } },
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRole('ops', 'finance', 'support'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'purse',
      type: 'ui',
      admin: { components: { Field: '/components/admin/StudentPurse#StudentPurse' } },
    },
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, index: true, admin: readOnly },
    {
      name: 'series',
      type: 'relationship',
      relationTo: SLUGS.bookingSeries,
      index: true,
      admin: { ...readOnly, description: 'Pays for all lessons of a series at once; each has a share below' },
    },
    {
      name: 'paidBy',
      type: 'relationship',
      relationTo: SLUGS.payments,
      index: true,
      admin: { ...readOnly, description: 'The payment this share of one lesson was paid with' },
    },
    {
      name: 'payer',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { ...readOnly, components: PERSON_CELL },
    },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      defaultValue: 'lesson',
      options: wordOptions(PAYMENT_PURPOSES),
      admin: readOnly,
    },
    {
      name: 'package',
      type: 'relationship',
      relationTo: SLUGS.studentPackages,
      index: true,
      admin: readOnly,
    },
    stateField('state', PAYMENT_STATES, { required: true, defaultValue: 'PENDING' }),
    amountField('amount', { required: true, admin: readOnly }),
    currencyField({ admin: readOnly }),
    {
      type: 'collapsible',
      label: 'Covered without the card',
      admin: { initCollapsed: true },
      fields: TENDERS.map((tender) =>
        amountField(`${tender}Amount`, { required: true, defaultValue: 0, admin: readOnly }),
      ),
    },
    amountField('waivedAmount', {
      required: true,
      defaultValue: 0,
      admin: { ...readOnly, description: 'Held on the card and not collected: a lower price was agreed' },
    }),
    amountField('capturedAmount', { required: true, defaultValue: 0, admin: readOnly }),
    amountField('refundedAmount', { required: true, defaultValue: 0, admin: readOnly }),
    { name: 'provider', type: 'text', required: true, admin: readOnly },
    { name: 'savedCard', type: 'relationship', relationTo: SLUGS.savedCards, admin: readOnly },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { ...readOnly, description: 'Ways to pay that were given up for another one' },
    },
    { name: 'checkoutSessionId', type: 'text', unique: true, admin: readOnly },
    { name: 'checkoutUrl', type: 'text', access: { read: nobody }, admin: readOnly },
    { name: 'intentId', type: 'text', unique: true, admin: readOnly },
    { name: 'captureBefore', type: 'date', admin: readOnly },
    {
      name: 'failureCode',
      type: 'text',
      label: 'Failure',
      admin: { ...readOnly, components: { Cell: '/components/admin/FailureCell#FailureCell' } },
    },
    {
      name: 'operations',
      type: 'join',
      collection: SLUGS.paymentOperations,
      on: 'payment',
      admin: { defaultColumns: ['kind', 'state', 'amount', 'createdAt'], allowCreate: false },
    },
  ],
}
