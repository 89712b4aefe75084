import type Stripe from 'stripe'
import { DomainError } from '@/domain/errors/domainError'
import { PAYMENT_ID_KEY } from './paymentSnapshot'
import type { PaymentEvent } from './paymentsService'

const TOLERANCE_SECONDS = 300

type EventObject = {
  id?: unknown
  object?: unknown
  payment_intent?: unknown
  metadata?: Record<string, unknown> | null
}

/**
 * Checks signature and age of a webhook, then says what it is about.
 * @throws DomainError MALFORMED_REQUEST when it was not signed with our secret, is too old, or is not an event.
 */
export function parseStripeWebhook(
  stripe: Stripe,
  secret: string,
  input: { rawBody: string | Uint8Array; signature: string | null; now: Date },
): PaymentEvent {
  const event = verified(stripe, secret, input)
  const object = event.data.object as EventObject
  const objectId = text(object.id)
  if (!objectId) throw new DomainError('MALFORMED_REQUEST', `webhook ${event.id} names no object`)
  return {
    id: event.id,
    type: event.type,
    objectId,
    sessionId: object.object === 'checkout.session' ? objectId : null,
    intentId: object.object === 'payment_intent' ? objectId : text(object.payment_intent),
    paymentId: text(object.metadata?.[PAYMENT_ID_KEY]),
    createdAt: new Date(event.created * 1000),
  }
}

function verified(
  stripe: Stripe,
  secret: string,
  { rawBody, signature, now }: { rawBody: string | Uint8Array; signature: string | null; now: Date },
): Stripe.Event {
  const body = typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody)
  try {
    return stripe.webhooks.constructEvent(
      body,
      signature ?? '',
      secret,
      TOLERANCE_SECONDS,
      undefined,
      now.getTime(),
    )
  } catch (error) {
    throw new DomainError(
      'MALFORMED_REQUEST',
      `webhook refused: ${error instanceof Error ? error.name : 'unreadable'}`,
    )
  }
}

/** An id, whether the object is there whole or by its id. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : null
}
