import type Stripe from 'stripe'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { checkoutParams } from './checkoutParams'
import type { StripeLink } from './createStripeLink'
import { parseStripeWebhook } from './parseStripeWebhook'
import { paymentErrorOf } from './paymentError'
import { paymentSnapshot } from './paymentSnapshot'
import type { PaymentSnapshot, PaymentsService, RefundStatus } from './paymentsService'
import { fromProcessorAmount, toProcessorAmount } from './processorAmount'
import { stripeBalance } from './stripeBalance'
import { stripeCards } from './stripeCards'
import { stripeDisputes } from './stripeDisputes'
import { idOf, OPERATION_KEY } from './stripeFacts'

/** `webhookSecrets`: a webhook is ours when it was signed with one of them. */
type Parts = { link: StripeLink; webhookSecrets: string[] }
type Options = Stripe.RequestOptions

const WITH_CHARGE = { expand: ['latest_charge'] }

/** The payments service on Stripe's package. Every call goes through the link's `call`, which maps what it throws. */
export function stripePayments({ link, webhookSecrets }: Parts): PaymentsService {
  const { stripe, call } = link

  const getCheckout = (sessionId: string): Promise<PaymentSnapshot> =>
    call('getCheckout', null, async (options) => {
      const expand = { expand: ['payment_intent.latest_charge'] }
      return sessionSnapshot(await stripe.checkout.sessions.retrieve(sessionId, expand, options))
    })

  const getIntent = (intentId: string): Promise<PaymentSnapshot> =>
    call('getIntent', null, async (options) => {
      const intent = await stripe.paymentIntents.retrieve(intentId, WITH_CHARGE, options)
      const sessions = await stripe.checkout.sessions.list({ payment_intent: intentId, limit: 1 }, options)
      return paymentSnapshot({ session: sessions.data[0] ?? null, intent })
    })

  /** What was asked for may be the case already: then the processor's refusal is no failure. */
  const unlessAlready = async (
    intentId: string,
    work: Promise<Stripe.PaymentIntent>,
    isDone: (snapshot: PaymentSnapshot) => boolean,
  ): Promise<PaymentSnapshot> => {
    try {
      return paymentSnapshot({ session: null, intent: await work })
    } catch (error) {
      const reason = paymentErrorOf(error)?.reason
      if (reason !== 'unexpected_state' && reason !== 'authorization_expired') throw error
      const snapshot = await getIntent(intentId)
      if (isDone(snapshot)) return snapshot
      throw error
    }
  }

  return {
    ...stripeCards(link),
    ...stripeDisputes(link),
    ...stripeBalance(link),

    getCheckout,
    getIntent,

    createCheckout: (input) =>
      call('createCheckout', input.idempotencyKey, async (options) => {
        const session = await stripe.checkout.sessions.create(checkoutParams(input), options)
        if (!session.url) throw new DomainError('INTERNAL', `checkout ${session.id} has no page`)
        return { sessionId: session.id, url: session.url, intentId: idOf(session.payment_intent) }
      }),

    expireCheckout: async (sessionId) => {
      try {
        const expand = { expand: ['payment_intent.latest_charge'] }
        return await call('expireCheckout', null, async (options) =>
          sessionSnapshot(await stripe.checkout.sessions.expire(sessionId, expand, options)),
        )
      } catch (error) {
        if (paymentErrorOf(error)?.reason !== 'invalid_request') throw error
        const snapshot = await getCheckout(sessionId)
        if (snapshot.sessionStatus === 'open') throw error
        return snapshot
      }
    },

    capture: ({ intentId, amount, idempotencyKey }) => {
      const params = { ...WITH_CHARGE, ...(amount && { amount_to_capture: toProcessorAmount(amount) }) }
      const work = call('capture', idempotencyKey, (options) =>
        stripe.paymentIntents.capture(intentId, params, options),
      )
      return unlessAlready(
        intentId,
        work,
        ({ amountCaptured }) => amountCaptured > 0 && (!amount || amountCaptured === amount.amount),
      )
    },

    cancel: ({ intentId, idempotencyKey }) => {
      const params = { ...WITH_CHARGE, cancellation_reason: 'requested_by_customer' as const }
      const work = call('cancel', idempotencyKey, (options) =>
        stripe.paymentIntents.cancel(intentId, params, options),
      )
      return unlessAlready(intentId, work, ({ state }) => state === 'voided' || state === 'expired')
    },

    refund: ({ intentId, amount, idempotencyKey, reason }) =>
      call('refund', idempotencyKey, async (options) => {
        const before = await refundOf(stripe, intentId, idempotencyKey, options.headers)
        const refund =
          before ??
          (await stripe.refunds.create(
            {
              payment_intent: intentId,
              amount: toProcessorAmount(amount),
              reason,
              metadata: { [OPERATION_KEY]: idempotencyKey },
            },
            options,
          ))
        const given = fromProcessorAmount(refund.amount, refund.currency)
        return {
          refundId: refund.id,
          status: refundStatus(refund.status),
          amount: money(given, amount.currency),
        }
      }),

    parseWebhook: (input) => parseStripeWebhook(stripe, webhookSecrets, input),
  }
}

/** The refund made for this key before, however long ago. */
async function refundOf(
  stripe: Stripe,
  intentId: string,
  key: string,
  headers: Options['headers'],
): Promise<Stripe.Refund | null> {
  const options = headers ? { headers } : undefined
  for await (const refund of stripe.refunds.list({ payment_intent: intentId, limit: 100 }, options)) {
    if (refund.metadata?.[OPERATION_KEY] === key) return refund
  }
  return null
}

function sessionSnapshot(session: Stripe.Checkout.Session): PaymentSnapshot {
  const intent = session.payment_intent
  return paymentSnapshot({ session, intent: intent && typeof intent === 'object' ? intent : null })
}

function refundStatus(status: string | null): RefundStatus {
  if (status === 'succeeded') return 'succeeded'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending'
}
