import type { CollectionConfig, SelectField, TextField } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { tutorOrStaffField } from '@/access/tutorOrStaffField'
import { DISPUTE_STATES, PAYMENT_STATES, SESSION_OUTCOMES, SESSION_STATES } from '@/domain/booking/states'
import { REFUND_WAYS } from '@/domain/payment/tenders'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { isHttpsLink } from '@/fields/isHttpsLink'
import { stateField } from '@/fields/stateField'
import { timezoneField } from '@/fields/timezoneField'
import { wordOptions } from '@/fields/wordOptions'
import { guardStateChange } from '@/hooks/guardStateChange'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

const frozen = { create: nobody, update: nobody }
const forTutor = { create: nobody, read: tutorOrStaffField, update: nobody }
const readOnly = { readOnly: true }
const leftNote = 'When they left the lesson page; empty while they are there'

/**
 * A lesson, from the held slot to its outcome. The four state fields move only through operations
 * (`moveBooking`); a trigger in the database refuses any other way. Overlaps are refused by exclusion constraints.
 */
export const Bookings: CollectionConfig = {
  slug: SLUGS.bookings,
  admin: {
    group: 'Lessons',
    useAsTitle: 'reference',
    defaultColumns: [
      'reference',
      'start',
      'tutor',
      'student',
      'sessionState',
      'paymentState',
      'disputeState',
    ],
    listSearchableFields: ['reference'],
    components: {
      edit: { beforeDocumentControls: ['/components/admin/BookingActions#BookingActions'] },
    },
  },
  defaultSort: '-start',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support', 'finance'], ['student', 'tutorUser', 'bookedBy']),
    update: byRole('ops'),
    delete: nobody,
  },
  hooks: {
    beforeChange: [guardStateChange(['sessionState', 'sessionOutcome', 'paymentState', 'disputeState'])],
    afterChange: [recordStaffChange],
  },
  indexes: [
    { fields: ['student', 'start'] },
    { fields: ['tutor', 'start'] },
    { fields: ['tutorUser', 'start'] },
  ],
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/BookingOverview#BookingOverview' } },
    },
    { name: 'reference', type: 'text', required: true, unique: true, access: frozen, admin: readOnly },
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'tutorUser',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'student',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'bookedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'subject',
      type: 'relationship',
      relationTo: SLUGS.subjects,
      required: true,
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'start',
      type: 'date',
      required: true,
      index: true,
      access: frozen,
      admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'end',
      type: 'date',
      required: true,
      access: frozen,
      admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'busyTo', type: 'date', required: true, access: frozen, admin: { ...readOnly, hidden: true } },
    { name: 'durationMinutes', type: 'number', required: true, access: frozen, admin: readOnly },
    {
      name: 'isTrial',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      access: frozen,
      admin: { ...readOnly, description: 'The first lesson of the two, at the tutor’s price for a trial' },
    },
    {
      name: 'goodFitAt',
      type: 'date',
      access: frozen,
      admin: {
        ...readOnly,
        description: 'When the student said that the tutor is no good fit and got credit for the trial',
      },
    },
    { ...timezoneField('timezoneTutor'), access: frozen, admin: readOnly } as TextField,
    { ...timezoneField('timezoneStudent'), access: frozen, admin: readOnly } as TextField,
    { name: 'topic', type: 'text', maxLength: 200 },
    { name: 'goals', type: 'textarea', maxLength: 2000 },
    stateField('sessionState', SESSION_STATES, { required: true, defaultValue: 'HELD' }),
    stateField('sessionOutcome', SESSION_OUTCOMES),
    stateField('paymentState', PAYMENT_STATES, { required: true, defaultValue: 'PENDING' }),
    stateField('disputeState', DISPUTE_STATES, { required: true, defaultValue: 'NONE' }),
    amountField('priceAmount', { required: true, access: frozen, admin: readOnly }),
    amountField('serviceFeeAmount', { required: true, defaultValue: 0, access: frozen, admin: readOnly }),
    { ...currencyField({ admin: readOnly }), access: frozen },
    {
      type: 'collapsible',
      label: 'Tutor’s currency',
      admin: {
        initCollapsed: true,
        description:
          'Only when the student pays in another one: the price as the tutor made it, and the rate',
      },
      fields: [
        amountField('tutorPriceAmount', {
          of: 'tutor',
          access: frozen,
          admin: { ...readOnly, description: 'In minor units of the tutor’s currency' },
        }),
        {
          ...currencyField({ admin: readOnly }),
          name: 'tutorCurrency',
          required: false,
          access: frozen,
        } as SelectField,
        {
          name: 'exchangeRate',
          type: 'text',
          access: frozen,
          admin: {
            ...readOnly,
            description: 'Units of the student’s currency for one of the tutor’s, frozen',
          },
        },
      ],
    },
    { name: 'commissionRateBps', type: 'number', access: forTutor, admin: readOnly },
    amountField('commissionAmount', { of: 'tutor', access: forTutor, admin: readOnly }),
    amountField('tutorNetAmount', { of: 'tutor', access: forTutor, admin: readOnly }),
    amountField('tutorNetUsdCents', {
      access: forTutor,
      admin: {
        ...readOnly,
        components: {}, // not in the document's currency
        description: 'Net in US cents at the rate of settlement: what counts for the tutor’s tier',
      },
    }),
    amountField('refundDueAmount', {
      access: frozen,
      admin: { ...readOnly, description: 'What the move that ended it decided to give back' },
    }),
    amountField('guaranteeAmount', {
      required: true,
      defaultValue: 0,
      access: frozen,
      admin: {
        ...readOnly,
        description: 'Of the refund due, what the marketplace pays instead of the tutor',
      },
    }),
    amountField('refundedAmount', { required: true, defaultValue: 0, access: frozen, admin: readOnly }),
    {
      name: 'refundTo',
      type: 'select',
      options: wordOptions(REFUND_WAYS),
      access: frozen,
      admin: { ...readOnly, description: 'Where the student wants the card’s part; empty for the card' },
    },
    { name: 'policyVersion', type: 'text', required: true, access: frozen, admin: readOnly },
    {
      name: 'confirmationMode',
      type: 'select',
      required: true,
      options: ['instant', 'request'],
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'holdStrategy',
      type: 'select',
      options: wordOptions(['captureOnCompletion', 'captureOnConfirm']),
      access: frozen,
      admin: readOnly,
    },
    { name: 'holdExpiresAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'requestedAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'requestExpiresAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'confirmedAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'startedAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'endedAt', type: 'date', access: frozen, admin: readOnly },
    {
      name: 'cancelledBy',
      type: 'select',
      options: ['student', 'parent', 'tutor', 'ops', 'system'],
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'endReason',
      type: 'text',
      access: frozen,
      admin: { ...readOnly, description: 'Why it was declined or cancelled' },
    },
    { name: 'tutorJoinedAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'studentJoinedAt', type: 'date', access: frozen, admin: readOnly },
    {
      name: 'settledAt',
      type: 'date',
      access: frozen,
      admin: { ...readOnly, description: 'When escrow went to the tutor and the commission' },
    },
    { name: 'earningsAvailableAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'disputeDecidedAt', type: 'date', access: frozen, admin: readOnly },
    { name: 'tutorLeftAt', type: 'date', access: frozen, admin: { ...readOnly, description: leftNote } },
    { name: 'studentLeftAt', type: 'date', access: frozen, admin: { ...readOnly, description: leftNote } },
    {
      type: 'collapsible',
      label: 'Change of time or price',
      fields: [
        {
          name: 'rescheduleCount',
          type: 'number',
          required: true,
          defaultValue: 0,
          access: frozen,
          admin: readOnly,
        },
        {
          name: 'proposedBy',
          type: 'select',
          options: ['student', 'tutor'],
          access: frozen,
          admin: { ...readOnly, description: 'Who asks for another time; the other side answers' },
        },
        { name: 'proposedStart', type: 'date', access: frozen, admin: readOnly },
        { name: 'proposedEnd', type: 'date', access: frozen, admin: readOnly },
        { name: 'proposedBusyTo', type: 'date', access: frozen, admin: { ...readOnly, hidden: true } },
        { name: 'proposalExpiresAt', type: 'date', access: frozen, admin: readOnly },
        { name: 'proposalReason', type: 'text', access: frozen, admin: readOnly },
        amountField('proposedPriceAmount', {
          access: frozen,
          admin: { ...readOnly, description: 'Another price the tutor asks for; the student answers' },
        }),
        amountField('proposedTutorPriceAmount', { of: 'tutor', access: frozen, admin: readOnly }),
      ],
    },
    {
      name: 'series',
      type: 'relationship',
      relationTo: SLUGS.bookingSeries,
      index: true,
      access: frozen,
      admin: readOnly,
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      index: true,
      access: frozen,
      admin: { ...readOnly, description: 'The booking at the agreed price that stands in its place' },
    },
    { name: 'meetingUrl', type: 'text', maxLength: 500, validate: isHttpsLink },
    {
      name: 'attendance',
      type: 'join',
      collection: SLUGS.lessonAttendance,
      on: 'booking',
      defaultSort: 'joinedAt',
      admin: { defaultColumns: ['side', 'joinedAt', 'lastSeenAt', 'leftAt'], allowCreate: false },
    },
    {
      name: 'history',
      type: 'join',
      collection: SLUGS.bookingHistory,
      on: 'booking',
      defaultSort: '-at',
      admin: {
        defaultColumns: ['at', 'action', 'field', 'from', 'to', 'actorKind', 'reason'],
        allowCreate: false,
      },
    },
    {
      name: 'payments',
      type: 'join',
      collection: SLUGS.payments,
      on: 'booking',
      admin: { defaultColumns: ['state', 'amount', 'currency', 'createdAt'], allowCreate: false },
    },
    {
      name: 'ledger',
      type: 'join',
      collection: SLUGS.ledgerEntries,
      on: 'booking',
      admin: { defaultColumns: ['at', 'event', 'causeKey'], allowCreate: false },
    },
  ],
}
