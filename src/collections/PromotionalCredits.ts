import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { CREDIT_REASONS, CREDIT_STATES } from '@/domain/payment/credits'
import { GOOD_FIT_REASONS } from '@/domain/trial/goodFit'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

const forStaff = { read: byRole('ops', 'finance', 'support') }

/** Credit given to students (J07, CT26). What is left of one stands in the ledger, by its id. */
export const PromotionalCredits: CollectionConfig = {
  slug: SLUGS.promotionalCredits,
  labels: { singular: 'Promotional credit', plural: 'Promotional credits' },
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['student', 'amount', 'currency', 'reason', 'state', 'issuedAt', 'expiresAt'],
  },
  defaultSort: '-issuedAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'finance', 'support'], ['student']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/StudentPurse#StudentPurse' } },
    },
    {
      name: 'student',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    amountField('amount', { required: true }),
    currencyField(),
    amountField('minimumAmount', { required: true, defaultValue: 0 }),
    { name: 'reason', type: 'select', required: true, options: wordOptions(CREDIT_REASONS) },
    { name: 'note', type: 'text', access: forStaff, admin: { description: 'Why, by who gave it' } },
    { name: 'issuedAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    {
      name: 'issuedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      access: forStaff,
      admin: { description: 'Empty when the product gave it' },
    },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      index: true,
      admin: { description: 'The trial lesson it makes up for' },
    },
    { name: 'goodFitReason', type: 'select', options: [...GOOD_FIT_REASONS] },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'live',
      options: wordOptions(CREDIT_STATES),
      index: true,
    },
  ],
}
