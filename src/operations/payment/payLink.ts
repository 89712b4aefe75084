import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'

/**
 * Our own address of a held booking's pay page, which leads on to the processor's. The key in it lets a client without
 * cookies pay, and whoever was sent the link, as the processor's own address would; it opens nothing else, and nothing
 * at all once the hold is over.
 */
export function payLink(payload: Payload, bookingId: string): string {
  return `${env.SERVER_URL}/bookings/${bookingId}/pay?key=${keyOf(payload, bookingId)}`
}

/** @throws DomainError NOT_FOUND when the key is not the one of this booking's link */
export function assertPayKey(payload: Payload, bookingId: string, key: string): void {
  const [given, wanted] = [Buffer.from(key), Buffer.from(keyOf(payload, bookingId))]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new DomainError('NOT_FOUND', `wrong key for the pay page of ${bookingId}`)
}

const keyOf = (payload: Payload, bookingId: string) =>
  createHmac('sha256', payload.secret).update(`pay ${bookingId}`).digest('base64url')
