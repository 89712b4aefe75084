/** Everyone the table speaks of. `suspended` was ops until today; `visitor` is not logged in. */
export const ACTORS = [
  'visitor',
  'suspended',
  'student',
  'parent',
  'tutor',
  'support',
  'ops',
  'finance',
  'content',
  'owner',
] as const
export type Actor = (typeof ACTORS)[number]

/** Names of actors with blanks between; the empty text is nobody. */
type Who = string
type Rule = {
  create: Who
  /** `own` is a document of the student, parent and tutor of the table, `other` one of strangers. */
  read: { own: Who; other: Who }
  update: { own: Who; other: Who }
  delete: { own: Who; other: Who }
}

const EVERYONE = ACTORS.join(' ')
const NOBODY = { own: '', other: '' }
const both = (who: Who) => ({ own: who, other: who })

/**
 * Who may do what with which documents through Payload's REST API and the Local API (domain.md section 1, CT28):
 * the whole truth, written by hand. What people do on the site goes through operations, not through here.
 */
export const MATRIX: Record<string, Rule> = {
  // `own` is the actor's own account.
  users: {
    create: 'owner',
    read: {
      own: 'student parent tutor support ops finance content owner',
      other: 'support ops owner',
    },
    update: both('ops owner'),
    delete: NOBODY,
  },
  'tutor-profiles': {
    create: '',
    read: { own: 'tutor support ops owner', other: 'support ops owner' },
    update: both('ops owner'),
    delete: NOBODY,
  },
  'student-profiles': {
    create: '',
    read: { own: 'student support ops owner', other: 'support ops owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'verification-documents': {
    create: '',
    read: { own: 'tutor ops owner', other: 'ops owner' },
    update: both('ops owner'),
    delete: NOBODY,
  },
  // Booked by the parent, for the student, with the tutor.
  bookings: {
    create: '',
    read: { own: 'student parent tutor support ops finance owner', other: 'support ops finance owner' },
    update: both('ops owner'),
    delete: NOBODY,
  },
  'booking-history': { create: '', read: both('support ops finance owner'), update: NOBODY, delete: NOBODY },
  'booking-series': {
    create: '',
    read: { own: 'student parent tutor support ops finance owner', other: 'support ops finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'lesson-attendance': { create: '', read: both('support ops owner'), update: NOBODY, delete: NOBODY },
  'tutor-strikes': {
    create: '',
    read: { own: 'tutor support ops owner', other: 'support ops owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  // Opened by the student.
  disputes: {
    create: '',
    read: { own: 'student support ops finance owner', other: 'support ops finance owner' },
    update: both('support ops owner'),
    delete: NOBODY,
  },
  // Handed in by the student.
  'dispute-files': {
    create: '',
    read: { own: 'student support ops owner', other: 'support ops owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  // Written by the student.
  reviews: {
    create: '',
    read: { own: 'student support ops owner', other: 'support ops owner' },
    update: both('ops owner'),
    delete: NOBODY,
  },
  'availability-rules': { create: '', read: both('support ops owner'), update: NOBODY, delete: NOBODY },
  'availability-overrides': { create: '', read: both('support ops owner'), update: NOBODY, delete: NOBODY },
  'time-off': { create: '', read: both('support ops owner'), update: NOBODY, delete: NOBODY },
  payments: { create: '', read: both('support ops finance owner'), update: NOBODY, delete: NOBODY },
  'payment-operations': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'payment-customers': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'saved-cards': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'payment-declines': { create: '', read: both('support finance owner'), update: NOBODY, delete: NOBODY },
  'payment-reviews': { create: '', read: both('ops finance owner'), update: NOBODY, delete: NOBODY },
  'payment-events': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  refunds: { create: '', read: both('support ops finance owner'), update: NOBODY, delete: NOBODY },
  'promotional-credits': {
    create: '',
    read: { own: 'student support ops finance owner', other: 'support ops finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'price-agreements': {
    create: '',
    read: { own: 'student support ops finance owner', other: 'support ops finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'saved-tutors': {
    create: '',
    read: { own: 'student owner', other: 'owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'saved-searches': {
    create: '',
    read: { own: 'student owner', other: 'owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'promo-codes': {
    create: 'ops finance owner',
    read: both('support ops finance owner'),
    update: both('ops finance owner'),
    delete: NOBODY,
  },
  'promo-redemptions': {
    create: '',
    read: both('support ops finance owner'),
    update: NOBODY,
    delete: NOBODY,
  },
  chargebacks: { create: '', read: both('support ops finance owner'), update: NOBODY, delete: NOBODY },
  'processor-transactions': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'reconciliation-differences': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'ledger-entries': { create: '', read: both('ops finance owner'), update: NOBODY, delete: NOBODY },
  'exchange-rates': { create: '', read: both('support ops finance owner'), update: NOBODY, delete: NOBODY },
  'ledger-lines': { create: '', read: both('ops finance owner'), update: NOBODY, delete: NOBODY },
  // Issued to the student.
  papers: {
    create: '',
    read: { own: 'student finance owner', other: 'finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'tax-profiles': {
    create: '',
    read: { own: 'tutor finance owner', other: 'finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'tax-certifications': {
    create: '',
    read: { own: 'tutor finance owner', other: 'finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'vat-rates': {
    create: 'finance owner',
    read: both('ops finance owner'),
    update: both('finance owner'),
    delete: NOBODY,
  },
  // Paid to the tutor.
  payouts: {
    create: '',
    read: { own: 'tutor finance owner', other: 'finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'payout-methods': {
    create: '',
    read: { own: 'tutor finance owner', other: 'finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'payout-lessons': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'payout-batches': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'payout-operations': { create: '', read: both('finance owner'), update: NOBODY, delete: NOBODY },
  'student-packages': {
    create: '',
    read: { own: 'student support ops finance owner', other: 'support ops finance owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'pricing-options': { create: '', read: both('support ops finance owner'), update: NOBODY, delete: NOBODY },
  subjects: {
    create: 'ops content owner',
    read: both(EVERYONE),
    update: both('ops content owner'),
    delete: NOBODY,
  },
  'message-threads': {
    create: '',
    read: { own: 'student tutor support owner', other: 'support owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  // From the student to the tutor.
  messages: {
    create: '',
    read: { own: 'student tutor support owner', other: 'support owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  // To the student.
  notifications: {
    create: '',
    read: { own: 'student support owner', other: 'support owner' },
    update: NOBODY,
    delete: NOBODY,
  },
  'mail-messages': { create: '', read: both('support ops owner'), update: NOBODY, delete: NOBODY },
  // `own` is published, `other` is a draft.
  pages: {
    create: 'content owner',
    read: { own: EVERYONE, other: 'content owner' },
    update: both('content owner'),
    delete: both('content owner'),
  },
  // `own` is published, `other` is a draft.
  articles: {
    create: 'content owner',
    read: { own: EVERYONE, other: 'content owner' },
    update: both('content owner'),
    delete: both('content owner'),
  },
  redirects: {
    create: 'content owner',
    read: both('content owner'),
    update: both('content owner'),
    delete: both('content owner'),
  },
  media: {
    create: 'ops content owner',
    read: both(EVERYONE),
    update: both('ops content owner'),
    delete: both('content owner'),
  },
  'audit-log': { create: '', read: both('ops owner'), update: NOBODY, delete: NOBODY },
  'auth-tokens': { create: '', read: NOBODY, update: NOBODY, delete: NOBODY },
  'search-events': { create: '', read: both('ops owner'), update: NOBODY, delete: NOBODY },
}

/** Who may read and change settings. */
export const GLOBAL_MATRIX: Record<string, { read: Who; update: Who }> = {
  'search-ranking': { read: 'ops owner', update: 'ops owner' },
}

/** Collections that Payload makes for itself; `closedDoors.spec.ts` holds them shut. */
export const SYSTEM = ['payload-kv', 'payload-preferences', 'payload-migrations']
