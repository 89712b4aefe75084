import type Stripe from 'stripe'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { PAYMENT_ID_KEY } from './paymentSnapshot'
import type { PaymentEvent } from './paymentsService'

const TOLERANCE_SECONDS = 300

/** The little that is read of an event; everything else is read from the processor itself. */
const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  created: z.number(),
  data: z.object({
    object: z.object({
      id: z.string(),
      object: z.string(),
      payment_intent: z
        .union([z.string(), z.object({ id: z.string() }).transform((intent) => intent.id)])
        .nullish(),
      metadata: z.record(z.string(), z.string()).nullish(),
    }),
  }),
})

type WebhookInput = { rawBody: string | Uint8Array; signature: string | null; now: Date }

/**
 * Checks signature and age of a webhook, then says what it is about.
 * @throws DomainError MALFORMED_REQUEST when it was not signed with our secret, is too old, or is not an event.
 */
export function parseStripeWebhook(stripe: Stripe, secret: string, input: WebhookInput): PaymentEvent {
  const parsed = eventSchema.safeParse(verified(stripe, secret, input))
  if (!parsed.success) throw new DomainError('MALFORMED_REQUEST', 'webhook refused: not an event')
  const { id, type, created, data } = parsed.data
  const { object } = data
  return {
    id,
    type,
    objectId: object.id,
    sessionId: object.object === 'checkout.session' ? object.id : null,
    intentId: object.object === 'payment_intent' ? object.id : (object.payment_intent ?? null),
    paymentId: object.metadata?.[PAYMENT_ID_KEY] ?? null,
    createdAt: new Date(created * 1000),
  }
}

function verified(stripe: Stripe, secret: string, { rawBody, signature, now }: WebhookInput): unknown {
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
