import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { nearestOpenSlots } from '@/operations/availability/nearestOpenSlots'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { openCheckout } from '../payment/openCheckout'
import type { BookingRequest } from './bookingRequest'
import { holdSlot } from './holdSlot'
import { findOwnHold } from './queries/findOwnHold'

type Input = { payload: Payload; viewer: Viewer; request: BookingRequest; now: Date }

/**
 * Holds a slot for ten minutes and opens the checkout for it (D01, NV02, CT10). The exclusion constraints decide
 * who gets a time; asking first only makes the answer friendlier. Asking twice for the same lesson while it is held
 * answers the same booking (D12).
 * @returns the booking and where to pay
 * @throws DomainError EMAIL_NOT_VERIFIED, OWN_LESSON, TUTOR_NOT_BOOKABLE, SLOT_NOT_OFFERED; SLOT_TAKEN with the
 *   nearest free times; PAYMENT_UNAVAILABLE with the id of the held booking, which can still be paid.
 */
export async function createBooking({
  payload,
  viewer,
  request,
  now,
}: Input): Promise<{ bookingId: string; checkoutUrl: string }> {
  if (!viewer.emailVerified) throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} books unverified`)
  const asked = await findOwnHold({ payload, studentId: viewer.id, ...request, now })
  const { bookingId } = asked ?? (await hold({ payload, viewer, request, now }))
  const { url } = await openCheckout({ payload, bookingId, now })
  return { bookingId, checkoutUrl: url }
}

function hold({ payload, viewer, request, now }: Input): Promise<{ bookingId: string }> {
  return withTransaction(payload, ({ req, tx }) => holdSlot({ req, tx, viewer, request, now }), {
    user: viewer.user,
  }).catch(async (error: unknown) => {
    throw errorAnswer(error).code === 'SLOT_TAKEN'
      ? await withAlternatives({ payload, request, now, error })
      : error
  })
}

async function withAlternatives({
  payload,
  request,
  now,
  error,
}: Omit<Input, 'viewer'> & { error: unknown }) {
  if (error instanceof DomainError && error.data?.alternatives) return error
  const { tutorId, start, durationMinutes } = request
  const slots = await nearestOpenSlots({
    tx: database(payload),
    tutorId,
    around: start,
    durationMinutes,
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
