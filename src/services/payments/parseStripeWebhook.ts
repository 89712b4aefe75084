import type Stripe from 'stripe'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import type { EventNews } from '@/domain/payment/bringsNews'
import { failureCodeOf } from './failureCode'
import { PAYMENT_ID_KEY } from './paymentSnapshot'
import type { PaymentEvent } from './paymentsService'

const TOLERANCE_SECONDS = 300

const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish()

/** The little that is read of an event; everything else is read from the processor itself. */
const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  account: z.string().nullish(),
  created: z.number(),
  data: z.object({
    object: z.object({
      id: z.string(),
      object: z.string(),
      payment_intent: reference,
      destination: reference,
      customer: reference,
      last_payment_error: z
        .object({
          charge: z.string().nullish(),
          code: z.string().nullish(),
          decline_code: z.string().nullish(),
        })
        .nullish(),
      metadata: z.record(z.string(), z.string()).nullish(),
    }),
  }),
})

/** Events of connected accounts' version of the API carry only what they are about. */
const thinEventSchema = z.object({
  id: z.string(),
  object: z.literal('v2.core.event'),
  type: z.string(),
  created: z.iso.datetime({ offset: true }),
  related_object: z.object({ id: z.string(), type: z.string() }),
})

type WebhookInput = { rawBody: string | Uint8Array; signature: string | null; now: Date }

/**
 * Checks signature and age of a webhook, then says what it is about.
 * @throws DomainError MALFORMED_REQUEST when it was not signed with one of our secrets, is too old, or is not an event.
 */
export function parseStripeWebhook(stripe: Stripe, secrets: string[], input: WebhookInput): PaymentEvent {
  const payload = verified(stripe, secrets, input)
  const thin = thinEventSchema.safeParse(payload)
  if (thin.success) return thinEvent(thin.data)
  const parsed = eventSchema.safeParse(payload)
  if (!parsed.success) throw new DomainError('MALFORMED_REQUEST', 'webhook refused: not an event')
  const { id, type, account, created, data } = parsed.data
  const { object } = data
  return {
    id,
    type,
    news: NEWS[type] ?? 'other',
    objectId: object.id,
    objectType: object.object,
    sessionId: object.object === 'checkout.session' ? object.id : null,
    intentId: object.object === 'payment_intent' ? object.id : (object.payment_intent ?? null),
    paymentId: object.metadata?.[PAYMENT_ID_KEY] ?? null,
    customerId: object.object === 'customer' ? object.id : (object.customer ?? null),
    accountId: account ?? (object.object === 'transfer' ? (object.destination ?? null) : null),
    decline: type === 'payment_intent.payment_failed' ? declineOf(object.last_payment_error) : null,
    createdAt: new Date(created * 1000),
  }
}

const NEWS: Record<string, EventNews> = {
  'payment_intent.amount_capturable_updated': 'cardHeld',
  'checkout.session.completed': 'pageDone',
}

type LastError = z.output<typeof eventSchema>['data']['object']['last_payment_error']

function declineOf(error: LastError): PaymentEvent['decline'] {
  if (!error?.charge) return null
  const { charge: chargeId, code, decline_code: declineCode } = error
  return { chargeId, failureCode: failureCodeOf(code ?? undefined, declineCode ?? undefined) }
}

function thinEvent({ id, type, created, related_object }: z.output<typeof thinEventSchema>): PaymentEvent {
  return {
    id,
    type,
    news: 'other',
    objectId: related_object.id,
    objectType: related_object.type,
    sessionId: null,
    intentId: null,
    paymentId: null,
    customerId: null,
    decline: null,
    accountId: related_object.type === 'v2.core.account' ? related_object.id : null,
    createdAt: new Date(created),
  }
}

function verified(stripe: Stripe, secrets: string[], { rawBody, signature, now }: WebhookInput): unknown {
  const body = typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody)
  const isSigned = secrets.some((secret) => isSignedWith(stripe, secret, { body, signature, now }))
  if (!isSigned) throw new DomainError('MALFORMED_REQUEST', 'webhook refused: not signed, or too old')
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    throw new DomainError('MALFORMED_REQUEST', 'webhook refused: unreadable')
  }
}

type Signed = { body: string | Buffer; signature: string | null; now: Date }

function isSignedWith(stripe: Stripe, secret: string, { body, signature, now }: Signed): boolean {
  const scheme = stripe.webhooks.signature
  if (!scheme) throw new DomainError('INTERNAL', 'the processor package cannot check signatures')
  try {
    return scheme.verifyHeader(body, signature ?? '', secret, TOLERANCE_SECONDS, undefined, now.getTime())
  } catch {
    return false
  }
}
