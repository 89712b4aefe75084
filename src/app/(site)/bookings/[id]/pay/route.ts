import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import type { ErrorCode } from '@/domain/errors/errorCode'
import { env } from '@/env'
import { openCheckout } from '@/operations/payment/openCheckout'
import { assertPayKey } from '@/operations/payment/payLink'
import { currentInstant } from '@/services/clock/clock'

const id = z.uuid()

/** What the booking's page is to say. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  HOLD_EXPIRED: 'hold-over',
  RATE_LIMITED: 'pay-paused',
  PAYMENT_STATE_CHANGED: 'changed',
}

/**
 * The `checkout.url` of a new booking (decision 013): opens the processor's page, or finds the one opened before, and
 * leads there. Needs the key of the link and no login. What stands in the way is told on the booking's own page.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const bookingId = id.safeParse((await params).id)
  if (!bookingId.success) return new Response(null, { status: 404 })
  const payload = await getPayload({ config })
  try {
    const now = await currentInstant(payload)
    assertPayKey(payload, bookingId.data, new URL(request.url).searchParams.get('key') ?? '')
    const { url } = await openCheckout({ payload, bookingId: bookingId.data, now })
    return leadTo(url)
  } catch (error) {
    const { code, retryAfterSeconds } = errorAnswer(error)
    if (code === 'SERVICE_UNAVAILABLE')
      return new Response(null, { status: 503, headers: { 'Retry-After': String(retryAfterSeconds) } })
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'NOT_FOUND') return new Response(null, { status: 404 })
    const done = REASONS[error.code] ?? 'pay-later'
    return leadTo(`${env.SERVER_URL}/bookings/${bookingId.data}?done=${done}`)
  }
}

/** Never kept: the way on depends on the moment. */
const leadTo = (location: string) =>
  new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  })
