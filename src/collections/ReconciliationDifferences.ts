import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { DIFFERENCE_KINDS, DIFFERENCE_STATES } from '@/domain/reconciliation/differences'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { stateField } from '@/fields/stateField'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }

/** Where our books and the processor's disagree: found by the nightly comparison, explained by people (J20). */
export const ReconciliationDifferences: CollectionConfig = {
  slug: SLUGS.reconciliationDifferences,
  labels: { singular: 'Difference', plural: 'Reconciliation' },
  admin: {
    group: 'Money',
    useAsTitle: 'matter',
    defaultColumns: ['matter', 'kind', 'state', 'ours', 'theirs', 'currency', 'day', 'payment'],
    components: {
      beforeListTable: ['/components/admin/ReconciliationDays#ReconciliationDays'],
      edit: { beforeDocumentControls: ['/components/admin/DifferenceActions#DifferenceActions'] },
    },
  },
  defaultSort: '-day',
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  indexes: [{ fields: ['matter', 'currency'], unique: true }],
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/DifferenceOverview#DifferenceOverview' } },
    },
    { name: 'matter', type: 'text', required: true, admin: readOnly },
    { name: 'kind', type: 'select', required: true, options: wordOptions(DIFFERENCE_KINDS), admin: readOnly },
    stateField('state', DIFFERENCE_STATES, { required: true, defaultValue: 'open' }),
    amountField('ours', { signed: true, admin: readOnly }),
    amountField('theirs', { signed: true, admin: readOnly }),
    currencyField({ admin: readOnly }),
    { name: 'day', type: 'text', required: true, index: true, admin: readOnly },
    { name: 'payment', type: 'relationship', relationTo: SLUGS.payments, admin: readOnly },
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, admin: readOnly },
    { name: 'explanation', type: 'textarea', admin: readOnly },
    { name: 'explainedBy', type: 'relationship', relationTo: SLUGS.users, admin: readOnly },
    { name: 'explainedAt', type: 'date', admin: readOnly },
  ],
}
