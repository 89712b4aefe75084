import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { TimeRange } from '@/domain/availability/openSlots'
import { CURRENT_POLICY_VERSION } from '@/domain/booking/cancellationPolicy'
import { confirmationMode } from '@/domain/booking/confirmationMode'
import { requestExpiry } from '@/domain/booking/deadlines'
import { type RefundAnswer, refundFor } from '@/domain/booking/refundFor'
import { DomainError } from '@/domain/errors/domainError'
import type { ErrorCode } from '@/domain/errors/errorCode'
import { addMoney, type Money, money } from '@/domain/money/money'
import { addMinutes } from '@/domain/time/instants'
import type { TrialRefusal } from '@/domain/trial/trialRefusal'
import { assertSlotOffered } from '@/operations/availability/assertSlotOffered'
import { nearestOpenSlots } from '@/operations/availability/nearestOpenSlots'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { noPrice } from '@/operations/price/agreePrice'
import { priceOffer } from '@/operations/price/priceOffer'
import { termsOfToday } from '@/operations/price/termsOfToday'
import { trialStanding } from '@/operations/trial/queries/trialStanding'
import { getTutor, type TutorProfile } from '@/operations/tutor/queries/getTutor'
import { database } from '@/services/database/tx'
import { findOwnHold, type OwnHold } from './findOwnHold'

export type BookingPreview = {
  tutor: TutorProfile
  start: Date
  end: Date
  durationMinutes: number
  price: Money
  /** The same as the tutor made it, in their currency. */
  tutorPrice: Money
  /** Sent along with the booking, it keeps the price until `validUntil` (CT42). */
  quoteId: string
  validUntil: Date
  serviceFee: Money
  total: Money
  confirmation: 'instant' | 'request'
  /** Until when the tutor would have to answer, if it were paid now. */
  requestExpiresAt: Date
  /** What cancelling gives back once the lesson is confirmed. */
  refund: Pick<RefundAnswer, 'refund' | 'changesAt' | 'refundAfter'>
  /** It is a trial (EX28). */
  isTrial: boolean
  /** The viewer could take a trial with this tutor. */
  mayTryTutor: boolean
  /** Why it cannot be booked as asked, with the nearest times that can. */
  problem: { code: ErrorCode; message: string; alternatives: TimeRange[] } | null
  /** The viewer holds this very time already and has not paid. */
  ownHold: OwnHold | null
}

type Preview = {
  payload: Payload
  viewer: Viewer
  slug: string
  start: Date
  /** The tutor's shortest lesson when left out. */
  durationMinutes?: number
  /** A trial, of the length the tutor gives those in. */
  isTrial?: boolean
  now: Date
}

/**
 * Everything a person should know before paying for a lesson (CT36, NV05): price, what cancelling will give back, what
 * happens next, and whether the time is still free. Holds nothing and promises nothing.
 * @throws DomainError NOT_FOUND when there is no such published tutor.
 */
export async function previewBooking({
  payload,
  viewer,
  slug,
  start,
  durationMinutes: wished,
  isTrial = false,
  now,
}: Preview): Promise<BookingPreview> {
  const tutor = await getTutor({ payload, idOrSlug: slug, studentId: viewer.id, now })
  const trial = isTrial ? tutor.trial : null
  const durationMinutes = trial?.durationMinutes ?? wished ?? Math.min(...tutor.durations)
  const hourlyRate = tutor.hourlyRate ?? noPrice(viewer)
  const fixed = trial?.price
  const terms = await termsOfToday({ payload, hourlyRate, fixed, currency: viewer.currency })
  const party = { studentId: viewer.id, tutorId: tutor.id }
  const { rate: _rate, ...offer } = priceOffer({ payload, terms, ...party, durationMinutes, now })
  const { price } = offer
  const serviceFee = money(0, price.currency)
  const total = addMoney(price, serviceFee)
  const wish = { tutorId: tutor.id, start, durationMinutes }
  const refusal = await trialStanding({ payload, ...party, now })
  const ownHold = await findOwnHold({ payload, studentId: viewer.id, ...wish, now })
  return {
    tutor,
    start,
    end: addMinutes(start, durationMinutes),
    durationMinutes,
    ...offer,
    serviceFee,
    total,
    confirmation: confirmationMode({
      setting: tutor.confirmation,
      hasLessons: await hasHadLessons(payload, tutor.id, viewer.id),
    }),
    requestExpiresAt: requestExpiry({ requestedAt: now, start }),
    refund: refundIfBookedNow({ price, serviceFee, start, now }),
    isTrial,
    mayTryTutor: refusal === null,
    problem: ownHold
      ? null
      : await problemOf({ payload, viewer, tutor, start, durationMinutes, isTrial, refusal, now }),
    ownHold,
  }
}

async function problemOf({
  payload,
  viewer,
  tutor,
  start,
  durationMinutes,
  isTrial,
  refusal,
  now,
}: Omit<Preview, 'slug'> & {
  tutor: TutorProfile
  durationMinutes: number
  refusal: TrialRefusal | null
}): Promise<BookingPreview['problem']> {
  const tx = database(payload)
  const wish = { tutorId: tutor.id, studentId: viewer.id, durationMinutes, isTrial, now }
  try {
    if (tutor.userId === viewer.id)
      throw new DomainError('OWN_LESSON', `tutor ${tutor.id} previews own lesson`)
    if (isTrial && refusal) throw new DomainError(refusal, `trial with ${tutor.id} refused in the preview`)
    await assertSlotOffered({ tx, ...wish, start })
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const isAboutTime = error.code === 'SLOT_TAKEN' || error.code === 'SLOT_NOT_OFFERED'
    const alternatives = isAboutTime ? await nearestOpenSlots({ tx, ...wish, around: start }) : []
    return { code: error.code, message: error.userMessage, alternatives }
  }
}

async function hasHadLessons(payload: Payload, tutorId: string, studentId: string): Promise<boolean> {
  const { rows } = await database(payload).execute(sql`
    select 1 from bookings where tutor_id = ${tutorId} and student_id = ${studentId} and session_outcome = 'COMPLETED' limit 1`)
  return rows.length > 0
}

/** The answer of the policy for a lesson that is paid and confirmed at this moment. */
function refundIfBookedNow({
  price,
  serviceFee,
  start,
  now,
}: Pick<BookingPreview, 'price' | 'serviceFee' | 'start'> & { now: Date }): BookingPreview['refund'] {
  return refundFor({
    actor: 'student',
    now,
    booking: {
      sessionState: 'CONFIRMED',
      sessionOutcome: null,
      paymentState: 'AUTHORIZED',
      disputeState: 'NONE',
      start,
      requestedAt: now,
      confirmedAt: now,
      policyVersion: CURRENT_POLICY_VERSION,
      price,
      serviceFee,
      refundedAmount: 0,
      refundDueAmount: null,
      cancelledBy: null,
    },
  })
}
