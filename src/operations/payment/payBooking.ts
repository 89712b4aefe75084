import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { readBooking } from '@/operations/booking/bookingRow'
import { moverOf } from '@/operations/booking/moverOf'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { openCheckout } from './openCheckout'

type Input = { payload: Payload; viewer: Viewer; bookingId: string; now: Date }

/**
 * Brings the student back to the pay page of a slot that is still held for them.
 * @throws DomainError NOT_FOUND, ACTION_NOT_ALLOWED for anyone but the payer, and as `openCheckout`.
 */
export async function payBooking({
  payload,
  viewer,
  bookingId,
  now,
}: Input): Promise<{ paymentId: string; url: string }> {
  const { kind } = moverOf(viewer, await readBooking(database(payload), bookingId))
  if (kind !== 'student' && kind !== 'parent')
    throw new DomainError('ACTION_NOT_ALLOWED', `${kind} cannot pay ${bookingId}`)
  return openCheckout({ payload, bookingId, now })
}
