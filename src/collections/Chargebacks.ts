import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { CHARGEBACK_STATES } from '@/domain/chargeback/chargebackStates'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { stateField } from '@/fields/stateField'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }

/** A payment that its payer takes back through their bank (J14), as the processor's own object says. */
export const Chargebacks: CollectionConfig = {
  slug: SLUGS.chargebacks,
  admin: {
    group: 'Money',
    useAsTitle: 'disputeId',
    defaultColumns: ['disputeId', 'state', 'amount', 'currency', 'reason', 'evidenceDueBy', 'booking'],
    components: {
      edit: { beforeDocumentControls: ['/components/admin/ChargebackActions#ChargebackActions'] },
    },
  },
  defaultSort: 'evidenceDueBy',
  access: { create: nobody, read: byRole('ops', 'finance', 'support'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/ChargebackOverview#ChargebackOverview' } },
    },
    { name: 'disputeId', type: 'text', required: true, unique: true, admin: readOnly },
    {
      name: 'payment',
      type: 'relationship',
      relationTo: SLUGS.payments,
      required: true,
      index: true,
      admin: readOnly,
    },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      index: true,
      admin: { ...readOnly, description: 'Empty when the payment was for several lessons or for none' },
    },
    stateField('state', CHARGEBACK_STATES, { required: true }),
    amountField('amount', { required: true, admin: readOnly }),
    currencyField({ admin: readOnly }),
    amountField('feeAmount', { required: true, defaultValue: 0, admin: readOnly }),
    { name: 'reason', type: 'text', required: true, admin: readOnly },
    { name: 'openedAt', type: 'date', required: true, index: true, admin: readOnly },
    { name: 'evidenceDueBy', type: 'date', index: true, admin: readOnly },
    { name: 'submittedAt', type: 'date', admin: readOnly },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      admin: { ...readOnly, description: 'Empty when it was handed in by itself before the deadline' },
    },
    {
      name: 'evidence',
      type: 'json',
      // What was handed to the bank, word for word: with what people wrote to each other, which finance does not read.
      access: { read: byRole('ops', 'support') },
      admin: { hidden: true },
    },
    { name: 'decidedAt', type: 'date', admin: readOnly },
  ],
}
