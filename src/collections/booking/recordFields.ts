import type { Field } from 'payload'
import { SLUGS } from '@/slugs'

/** What is written down about the lesson elsewhere: presence, moves, payments and the ledger. */
export const recordFields: Field[] = [
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
]
