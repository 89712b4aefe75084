import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { declineWords } from '@/messages/declineWords'
import { readBooking } from '@/operations/booking/bookingRow'
import { moverOf } from '@/operations/booking/moverOf'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { assertMayTryCards } from './assertMayTryCards'
import { endOtherWays } from './endOtherWays'
import { finishCharge } from './finishCharge'
import { namingBooking } from './namingBooking'
import { ownCard } from './ownCard'
import { payLink } from './payLink'
import { sourceOfBooking } from './paymentRow'
import { planCharge } from './planCharge'

type Input = { payload: Payload; viewer: Viewer; bookingId: string; methodId: string; now: Date }

/**
 * Pays a held booking with a saved card in one step (F04): the amount is held on it, and collected as any other. Row, call,
 * row; whatever was begun before is ended first, so that there is one charge at most.
 * @throws DomainError NOT_FOUND for a booking or card that is not the viewer's, ACTION_NOT_ALLOWED, HOLD_EXPIRED,
 *   RATE_LIMITED after too many declined cards; PAYMENT_DECLINED with `reason` and `checkoutUrl`, the hosted page as the way
 *   out, also when the bank wants to hear from the payer; PAYMENT_UNAVAILABLE with `bookingId`
 */
export async function payWithCard({
  payload,
  viewer,
  bookingId,
  methodId,
  now,
}: Input): Promise<{ paymentId: string; url: null }> {
  const db = database(payload)
  const { kind } = moverOf(viewer, await readBooking(db, bookingId))
  const { id: paymentId, payerId } = await sourceOfBooking(db, bookingId)
  if ((kind !== 'student' && kind !== 'parent') || payerId !== viewer.id)
    throw new DomainError('ACTION_NOT_ALLOWED', `${kind} cannot pay ${bookingId} with a saved card`)
  await ownCard(db, { userId: viewer.id, methodId })
  await assertMayTryCards({ tx: db, payerId, now })
  await namingBooking(bookingId, async () => {
    await endOtherWays({ payload, bookingId, now })
    if (!(await planCharge({ payload, bookingId, methodId, now }))) return
    const done = await finishCharge({ payload, bookingId, now })
    if (done?.refused)
      throw new DomainError('PAYMENT_DECLINED', `saved card for ${bookingId}: ${done.refused}`, {
        userMessage: declineWords(done.refused),
        data: { reason: done.refused, checkoutUrl: payLink(payload, bookingId) },
      })
  })
  return { paymentId, url: null }
}
