import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { PAYOUT_CHANNELS } from '@/domain/payout/payoutChannels'
import { PAYOUT_STATES } from '@/domain/payout/payoutProcess'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { stateField } from '@/fields/stateField'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }
const staffOnly = { read: byRole('finance') }

/** Money on its way to a tutor (K05 to K07): moved by operations only, along the table of `domain/payout`. */
export const Payouts: CollectionConfig = {
  slug: SLUGS.payouts,
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['tutor', 'state', 'amount', 'currency', 'channel', 'requestedBy', 'createdAt', 'sentAt'],
    components: { edit: { beforeDocumentControls: ['/components/admin/PayoutActions#PayoutActions'] } },
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRoleOrOwn(['finance'], ['tutorUser']), update: nobody, delete: nobody },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/PayoutOverview#PayoutOverview' } },
    },
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      index: true,
      admin: { ...readOnly, components: PERSON_CELL },
    },
    {
      name: 'tutorUser',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      admin: { ...readOnly, components: PERSON_CELL },
    },
    stateField('state', PAYOUT_STATES, { required: true }),
    amountField('amount', { required: true, admin: readOnly }),
    currencyField({ admin: readOnly }),
    amountField('fee', { required: true, admin: readOnly }),
    amountField('net', { required: true, admin: readOnly }),
    {
      name: 'channel',
      type: 'select',
      required: true,
      options: wordOptions(PAYOUT_CHANNELS),
      admin: readOnly,
    },
    {
      name: 'destination',
      type: 'text',
      required: true,
      admin: { ...readOnly, description: 'Where it goes, as far as people need to see' },
    },
    {
      name: 'account',
      type: 'text',
      required: true,
      access: { read: nobody },
      admin: { ...readOnly, description: 'What the provider knows the tutor by, as it was at the request' },
    },
    { name: 'requestedBy', type: 'select', required: true, options: ['tutor', 'weekly'], admin: readOnly },
    { name: 'approvalsNeeded', type: 'number', required: true, access: staffOnly, admin: readOnly },
    {
      name: 'approvals',
      type: 'array',
      access: staffOnly,
      admin: readOnly,
      fields: [
        { name: 'by', type: 'relationship', relationTo: SLUGS.users, required: true },
        { name: 'at', type: 'date', required: true },
      ],
    },
    {
      name: 'batch',
      type: 'relationship',
      relationTo: SLUGS.payoutBatches,
      index: true,
      access: staffOnly,
      admin: readOnly,
    },
    { name: 'externalId', type: 'text', unique: true, access: staffOnly, admin: readOnly },
    { name: 'failureCode', type: 'text', admin: readOnly },
    { name: 'reason', type: 'text', admin: { ...readOnly, description: 'What the tutor was told' } },
    { name: 'expectedAt', type: 'date', admin: readOnly },
    { name: 'sentAt', type: 'date', admin: readOnly },
    { name: 'paidAt', type: 'date', admin: readOnly },
    {
      name: 'closedAt',
      type: 'date',
      admin: { ...readOnly, description: 'When it failed, was rejected or cancelled' },
    },
    { name: 'checkedAt', type: 'date', access: staffOnly, admin: readOnly },
    {
      name: 'lessons',
      type: 'join',
      collection: SLUGS.payoutLessons,
      on: 'payout',
      admin: { defaultColumns: ['booking', 'amount', 'currency'], allowCreate: false },
    },
    {
      name: 'operations',
      type: 'join',
      collection: SLUGS.payoutOperations,
      on: 'payout',
      access: staffOnly,
      admin: { defaultColumns: ['key', 'state', 'attempts', 'createdAt'], allowCreate: false },
    },
  ],
}
