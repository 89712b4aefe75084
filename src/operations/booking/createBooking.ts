import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { nearestOpenSlots } from '@/operations/availability/nearestOpenSlots'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { limitCodeTries } from '@/operations/promotion/limitCodeTries'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { payLink } from '../payment/payLink'
import { noteBooking } from '../search/log/noteBooking'
import type { Searcher } from '../search/log/searcher'
import type { BookingRequest } from './bookingRequest'
import { holdSlot } from './holdSlot'
import { type BookingDetail, toBookingDetail } from './queries/bookingDetail'
import { getBooking } from './queries/getBooking'

type Input = {
  payload: Payload
  viewer: Viewer
  request: BookingRequest
  /** From where, for the log of searches. */
  searcher?: Searcher
  now: Date
}

/**
 * Holds a slot for ten minutes (D01, NV02, CT10). The exclusion constraints decide who gets a time; asking first only
 * makes the answer friendlier. Asking twice for the same lesson while it is held answers the same booking (D12). The
 * processor is not asked for anything until the student comes to pay, so that a slot can be held while it is slow or
 * down (decision 013).
 * @returns the booking as the viewer sees it, and the link to its pay page; no link when wallet, credit or package paid
 *   for all of it
 * @throws DomainError EMAIL_NOT_VERIFIED, OWN_LESSON, TUTOR_NOT_BOOKABLE, SLOT_NOT_OFFERED; as `assertTrial`; SLOT_TAKEN with the
 *   nearest free times; PRICE_CHANGED with a new offer, and VALIDATION_FAILED for a quote that is not theirs;
 *   one of the `PROMO_` codes, RATE_LIMITED for too many codes.
 */
export async function createBooking({
  payload,
  viewer,
  request,
  searcher,
  now,
}: Input): Promise<{ booking: BookingDetail; checkoutUrl: string | null }> {
  if (!viewer.emailVerified) throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} books unverified`)
  await limitCodeTries(payload, viewer.id, request.promoCode)
  const { bookingId, isCovered, stored } = await withTransaction(
    payload,
    ({ req, tx }) => holdSlot({ req, tx, viewer, request, now }),
    { user: viewer.user },
  ).catch(async (error: unknown) => {
    throw errorAnswer(error).code === 'SLOT_TAKEN'
      ? await withAlternatives({ payload, request, now, error })
      : error
  })
  if (searcher) noteBooking({ payload, searcher, now })
  const booking = stored
    ? toBookingDetail({ row: stored, viewer, now })
    : await getBooking({ payload, viewer, bookingId, now })
  return { booking, checkoutUrl: isCovered ? null : payLink(payload, bookingId) }
}

async function withAlternatives({
  payload,
  request,
  now,
  error,
}: Omit<Input, 'viewer' | 'searcher'> & { error: unknown }) {
  if (error instanceof DomainError && error.data?.alternatives) return error
  const { tutorId, start, durationMinutes, isTrial } = request
  const slots = await nearestOpenSlots({
    tx: database(payload),
    tutorId,
    around: start,
    durationMinutes,
    isTrial,
    now,
  })
  const alternatives = slots.map(({ start, end }) => ({ start, end }))
  const userMessage = error instanceof DomainError ? error.userMessage : undefined
  return new DomainError('SLOT_TAKEN', 'slot is taken', {
    userMessage,
    field: 'start',
    data: { alternatives },
  })
}
