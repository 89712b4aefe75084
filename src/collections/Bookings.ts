import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { DISPUTE_STATES, PAYMENT_STATES, SESSION_OUTCOMES, SESSION_STATES } from '@/domain/booking/states'
import { isHttpsLink } from '@/fields/isHttpsLink'
import { stateField } from '@/fields/stateField'
import { guardStateChange } from '@/hooks/guardStateChange'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'
import { courseFields } from './booking/courseFields'
import { frozen, readOnly } from './booking/frozen'
import { lessonFields } from './booking/lessonFields'
import { priceFields } from './booking/priceFields'
import { proposalFields } from './booking/proposalFields'
import { recordFields } from './booking/recordFields'
import { refundFields } from './booking/refundFields'

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
    ...lessonFields,
    stateField('sessionState', SESSION_STATES, { required: true, defaultValue: 'HELD' }),
    stateField('sessionOutcome', SESSION_OUTCOMES),
    stateField('paymentState', PAYMENT_STATES, { required: true, defaultValue: 'PENDING' }),
    stateField('disputeState', DISPUTE_STATES, { required: true, defaultValue: 'NONE' }),
    ...priceFields,
    ...refundFields,
    ...courseFields,
    ...proposalFields,
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
    ...recordFields,
  ],
}
