import { SLUGS } from '@/slugs'
import { paragraph, words } from '../content/content'
import type { Person } from '../support/createPerson'

type Cast = { student: Person; bookedBy: Person; tutor: Person; staff: Person; published: boolean }
type Create = (slug: string, data: Record<string, unknown>) => Promise<string>
export type Samples = Map<string, { id: string; data: Record<string, unknown> }>

const START = '2027-03-01T10:00:00.000Z'
let serial = 0
const END = '2027-03-01T11:00:00.000Z'

/** One document of every collection but the users, about the people of `cast`. */
export async function sampleDocuments(create: Create, cast: Cast): Promise<Samples> {
  const made: Samples = new Map()
  const key = cast.student.id
  const add = async (slug: string, data: Record<string, unknown>) => {
    const id = await create(slug, data)
    made.set(slug, { id, data })
    return id
  }
  const student = cast.student.id
  const tutorUser = cast.tutor.id

  const media = await add(SLUGS.media, {
    alt: 'A face',
    filename: `${key}.png`,
    mimeType: 'image/png',
    filesize: 10,
    width: 1,
    height: 1,
  })
  const subject = await add(SLUGS.subjects, {
    name: `Subject ${key}`,
    slug: `subject-${key}`,
    category: 'Tests',
  })
  const tutor = await add(SLUGS.tutorProfiles, {
    user: tutorUser,
    slug: `tutor-${key}`,
    displayName: 'Tutor',
    timezone: 'UTC',
    status: 'approved',
    currency: 'USD',
    hourlyRate: 2500,
    photo: media,
    confirmation: 'request',
    bufferMinutes: 0,
    minNoticeMinutes: 0,
    horizonDays: 60,
    slotStepMinutes: 30,
    durations: ['60'],
    audience: 'everyone',
  })
  await add(SLUGS.studentProfiles, { user: student, goals: 'Pass the exam' })
  await add(SLUGS.verificationDocuments, {
    user: tutorUser,
    tutor,
    kind: 'degree',
    description: 'A degree',
    status: 'submitted',
  })
  const booking = await add(SLUGS.bookings, {
    reference: key.slice(-10),
    tutor,
    tutorUser,
    student,
    bookedBy: cast.bookedBy.id,
    subject,
    start: START,
    end: END,
    busyTo: END,
    durationMinutes: 60,
    timezoneTutor: 'UTC',
    timezoneStudent: 'UTC',
    sessionState: 'CONFIRMED',
    paymentState: 'AUTHORIZED',
    disputeState: 'NONE',
    priceAmount: 2500,
    serviceFeeAmount: 0,
    currency: 'USD',
    commissionRateBps: 2000,
    commissionAmount: 500,
    tutorNetAmount: 2000,
    tutorNetUsdCents: 2000,
    refundedAmount: 0,
    policyVersion: '2026-11',
    confirmationMode: 'request',
  })
  await add(SLUGS.bookingHistory, {
    booking,
    at: START,
    action: 'confirm',
    field: 'sessionState',
    from: 'REQUESTED',
    to: 'CONFIRMED',
    actorKind: 'tutor',
  })
  await add(SLUGS.bookingSeries, {
    reference: `S${key.slice(-9)}`,
    tutor,
    tutorUser,
    student,
    bookedBy: cast.bookedBy.id,
    subject,
    durationMinutes: 60,
    timezone: 'UTC',
    from: '2027-03-01',
    count: 4,
  })
  await add(SLUGS.lessonAttendance, {
    booking,
    side: 'tutor',
    user: tutorUser,
    joinedAt: START,
    lastSeenAt: START,
  })
  await add(SLUGS.tutorStrikes, {
    tutor,
    tutorUser,
    booking,
    kind: 'no_show',
    at: START,
    expiresAt: END,
    state: 'active',
  })
  await add(SLUGS.disputes, {
    booking,
    openedBy: student,
    category: 'quality',
    description: 'It was short.',
    staffNotes: 'Second one.',
  })
  await add(SLUGS.disputeFiles, {
    booking,
    uploader: student,
    side: 'student',
    name: 'chat.png',
    type: 'image/png',
    size: 9,
    sha256: key,
  })
  await add(SLUGS.reviews, { booking, tutor, student, rating: 5, comment: 'Good', status: 'visible' })
  await add(SLUGS.availabilityRules, { tutor, day: 'mon', start: '09:00', end: '12:00' })
  await add(SLUGS.availabilityOverrides, { tutor, date: '2027-03-08' })
  await add(SLUGS.timeOff, { tutor, start: START, end: END })
  const payment = await add(SLUGS.payments, {
    booking,
    payer: student,
    state: 'AUTHORIZED',
    amount: 2500,
    currency: 'USD',
    capturedAmount: 0,
    refundedAmount: 0,
    provider: 'stripe',
    checkoutUrl: 'https://pay.example/secret',
    intentId: `pi_${key}`,
  })
  await add(SLUGS.paymentOperations, {
    payment,
    kind: 'checkout',
    key: `op-${key}`,
    state: 'done',
    attempts: 1,
  })
  await add(SLUGS.paymentEvents, { eventId: `evt_${key}`, type: 'x', objectId: 'pi', receivedAt: START })
  await add(SLUGS.paymentCustomers, { user: student, customerId: `cus_${key}` })
  await add(SLUGS.savedCards, {
    user: student,
    cardId: `pm_${key}`,
    brand: 'visa',
    last4: '4242',
    expMonth: 12,
    expYear: 2034,
    isDefault: true,
  })
  await add(SLUGS.paymentDeclines, {
    payer: student,
    payment,
    key: `ch_${key}`,
    failureCode: 'card_declined',
    at: START,
  })
  await add(SLUGS.paymentReviews, {
    payment,
    booking,
    payer: student,
    amount: 60_000,
    currency: 'USD',
    reasons: 'large_amount',
    state: 'open',
    dueAt: END,
  })
  await add(SLUGS.refunds, {
    booking,
    payment,
    key: `refund-${key}`,
    amount: 1,
    cardAmount: 1,
    currency: 'USD',
    state: 'pending',
  })
  await add(SLUGS.priceAgreements, {
    tutor,
    student,
    hourlyRate: 2000,
    currency: 'USD',
    source: 'custom',
    state: 'ended',
    endedAt: START,
  })
  await add(SLUGS.savedTutors, { user: student, tutor })
  await add(SLUGS.savedSearches, {
    user: student,
    name: 'Evenings',
    query: 'q=evenings',
    alerts: true,
    lookedAt: START,
  })
  await add(SLUGS.promotionalCredits, {
    student,
    amount: 500,
    currency: 'USD',
    minimumAmount: 0,
    reason: 'goodwill',
    issuedAt: START,
    expiresAt: END,
    state: 'live',
  })
  const code = await add(SLUGS.promoCodes, {
    code: `CODE-${key.slice(-12).toUpperCase()}`,
    kind: 'percent',
    percent: 10,
    active: true,
  })
  await add(SLUGS.promoRedemptions, {
    code,
    user: student,
    payment,
    amount: 250,
    currency: 'USD',
    state: 'returned',
    at: START,
  })
  await add(SLUGS.chargebacks, {
    disputeId: `du_${key}`,
    payment,
    booking,
    state: 'warning',
    amount: 2500,
    currency: 'USD',
    feeAmount: 0,
    reason: 'fraudulent',
    openedAt: START,
  })
  await add(SLUGS.processorTransactions, {
    transactionId: `txn_${key}`,
    type: 'charge',
    amount: 0,
    feeAmount: 0,
    currency: 'USD',
    matter: `charge:pi_${key}`,
    at: START,
  })
  await add(SLUGS.reconciliationDifferences, {
    matter: `charge:pi_${key}`,
    kind: 'missingHere',
    state: 'resolved',
    currency: 'USD',
    day: '2027-03-01',
  })
  const entry = await add(SLUGS.ledgerEntries, {
    at: START,
    event: 'capture',
    causeKey: `capture:${key}`,
    booking,
  })
  await add(SLUGS.exchangeRates, {
    day: cast.published ? '2026-01-01' : '2026-01-02',
    currency: 'EUR',
    usdPerUnit: '1.164',
    source: 'tests',
  })
  await add(SLUGS.vatRates, {
    country: 'DE',
    rateBps: 2000,
    validFrom: cast.published ? '2027-01-01' : '2027-01-02',
  })
  await add(SLUGS.ledgerLines, { entry, account: 'escrow', owner: booking, amount: 0, currency: 'USD' })
  serial += 1
  await add(SLUGS.papers, {
    kind: 'receipt',
    number: `R-2027-${String(900_000 + serial)}`,
    causeKey: `receipt:${key}`,
    issuedTo: student,
    payment,
    total: 2500,
    currency: 'USD',
    issuedAt: START,
    content: { title: 'Receipt' },
  })
  await add(SLUGS.taxProfiles, {
    user: tutorUser,
    kind: 'individual',
    legalName: 'Tutor Legal',
    street: 'Street 1',
    city: 'Town',
    country: 'PH',
    taxId: '123',
    taxIdCountry: 'PH',
    birthDate: '1990-01-02',
    confirmedAt: START,
  })
  await add(SLUGS.taxCertifications, {
    user: tutorUser,
    form: 'W-8BEN',
    legalName: 'Tutor Legal',
    country: 'PH',
    statement: 'I am no US person.',
    signedName: 'Tutor Legal',
    signedAt: START,
    validUntil: '2029-12-31',
  })
  const batch = await add(SLUGS.payoutBatches, {
    fileName: `wise-${key}.csv`,
    channel: 'wise',
    state: 'made',
    count: 1,
    sum: 2000,
    currency: 'USD',
    file: 'secret names and addresses',
    madeBy: cast.staff.id,
  })
  const payout = await add(SLUGS.payouts, {
    tutor,
    tutorUser,
    state: 'paid',
    amount: 2100,
    currency: 'USD',
    fee: 100,
    net: 2000,
    channel: 'wise',
    destination: 'a•••@example.test',
    account: `secret-${key}@example.test`,
    requestedBy: 'tutor',
    approvalsNeeded: 0,
    batch,
  })
  await add(SLUGS.payoutLessons, { payout, booking, amount: 2100, currency: 'USD' })
  await add(SLUGS.payoutOperations, { payout, key: `payout:${key}`, state: 'done', attempts: 1 })
  await add(SLUGS.payoutMethods, {
    tutor,
    tutorUser,
    channel: 'wise',
    state: 'ready',
    destination: 'a•••@example.test',
    account: `secret-${key}@example.test`,
    weekly: true,
  })
  await add(SLUGS.pricingOptions, {
    tutor,
    title: 'Five',
    lessons: 5,
    durationMinutes: 60,
    discountPercent: 5,
    active: true,
  })
  await add(SLUGS.studentPackages, {
    student,
    tutor,
    lessonsPurchased: 5,
    lessonsUsed: 0,
    lessonsReturned: 0,
    durationMinutes: 60,
    listAmount: 1,
    priceAmount: 1,
    discountPercent: 0,
    activatedAt: START,
    currency: 'USD',
    status: 'active',
  })
  const thread = await add(SLUGS.messageThreads, { student, tutorUser, lastMessageAt: START })
  await add(SLUGS.messages, { thread, sender: student, recipient: tutorUser, clientId: key, text: 'Hello' })
  await add(SLUGS.notifications, { user: student, key: `n-${key}`, template: 'x', title: 'News', at: START })
  await add(SLUGS.mailMessages, {
    key: `mail-${key}`,
    to: cast.student.email,
    user: student,
    template: 'resetPassword',
    subject: 'Reset',
    html: 'token=secret',
    text: 'token=secret',
    state: 'sent',
    queuedAt: START,
  })
  await add(SLUGS.pages, {
    title: 'Page',
    slug: `page-${key}`,
    summary: 'About',
    _status: cast.published ? 'published' : 'draft',
  })
  await add(SLUGS.articles, {
    title: 'Answer',
    slug: `answer-${key}`,
    summary: 'About',
    category: 'start',
    body: paragraph(words('Like this.')),
    _status: cast.published ? 'published' : 'draft',
  })
  await add(SLUGS.redirects, { fromPath: `/p/old-${key}`, toPath: '/tutors' })
  await add(SLUGS.auditLog, {
    at: START,
    actor: cast.staff.id,
    action: 'update',
    target: 'users',
    targetId: student,
  })
  await add(SLUGS.authTokens, { user: student, purpose: 'refresh', hash: key, family: key, expiresAt: END })
  await add(SLUGS.searchEvents, {
    at: START,
    kind: 'search_performed',
    visitor: `visitor-${key}`,
    query: 'guitar',
    resultsCount: 3,
  })
  return made
}
