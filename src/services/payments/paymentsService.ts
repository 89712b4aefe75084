import type { Money } from '@/domain/money/money'
import type { EventNews } from '@/domain/payment/bringsNews'
import type { BalanceService } from './balanceService'
import type { CardsService } from './cardsService'
import type { DisputesService } from './disputesService'
import type { CaptureMethod, PaymentFailureCode, PaymentSnapshot } from './paymentTypes'

export type { PaymentSnapshot } from './paymentTypes'

export type CreateCheckoutInput = {
  paymentId: string
  amount: Money
  captureMethod: CaptureMethod
  /** Shown to the payer as the name of what they buy. */
  description: string
  customerEmail: string
  /** A customer made before: their saved cards are offered, and `customerEmail` is not sent. */
  customerId?: string
  /**
   * What becomes of the card, for a known customer. offered: the payer may tick that it is offered again here.
   * forLater: it is saved in any case, and set up to be charged without the payer (`chargeSavedCard`).
   */
  saveCard?: 'offered' | 'forLater'
  /** May contain {CHECKOUT_SESSION_ID}. */
  successUrl: string
  cancelUrl: string
  /** From `checkoutExpiry`; null: the processor's 24 hours. The same on every try with one key. */
  expiresAt: Date | null
  /** Own facts for the processor's dashboard; `payment_id` is added. */
  metadata?: Record<string, string>
  idempotencyKey: string
}

export type RefundReason = 'requested_by_customer' | 'duplicate' | 'fraudulent'
export type RefundStatus = 'pending' | 'succeeded' | 'failed'

/** What a webhook is about. It says only that something happened: read the object to know what. */
export type PaymentEvent = {
  id: string
  /** The processor's type, e.g. checkout.session.completed. */
  type: string
  news: EventNews
  objectId: string
  /** The processor's name for what `objectId` is: checkout.session, payment_intent, dispute, payout … */
  objectType: string
  sessionId: string | null
  intentId: string | null
  /** Our own id, when the object carries it. */
  paymentId: string | null
  /** The customer it is about, also when it is about their card. */
  customerId: string | null
  /** The connected account it is about, or happened to. */
  accountId: string | null
  /** A card was declined: the charge it was tried with, and why. */
  decline: { chargeId: string; failureCode: PaymentFailureCode } | null
  createdAt: Date
}

/**
 * The card processor (domain.md section 5). Never call it inside a database transaction.
 *
 * Every method throws DomainError when it fails; `paymentErrorOf` tells whether the processor refused (nothing
 * happened) or the outcome is unknown (try again with the same key, or read the object).
 */
export type PaymentsService = CardsService & DisputesService & BalanceService & CoreService

type CoreService = {
  /** Opens a hosted checkout. `intentId` is null until the payer first tries to pay. */
  createCheckout(
    input: CreateCheckoutInput,
  ): Promise<{ sessionId: string; url: string; intentId: string | null }>
  getCheckout(sessionId: string): Promise<PaymentSnapshot>
  getIntent(intentId: string): Promise<PaymentSnapshot>
  /** Ends an open checkout. One that was paid or expired meanwhile is not an error: look at the snapshot. */
  expireCheckout(sessionId: string): Promise<PaymentSnapshot>
  /** Collects a hold, all of it or `amount`. A hold already collected with that amount is not an error. */
  capture(input: { intentId: string; amount?: Money; idempotencyKey: string }): Promise<PaymentSnapshot>
  /** Releases a hold. One already released is not an error. */
  cancel(input: { intentId: string; idempotencyKey: string }): Promise<PaymentSnapshot>
  /** Gives captured money back, once per key for ever, also after the processor has forgotten the key. */
  refund(input: {
    intentId: string
    amount: Money
    idempotencyKey: string
    reason: RefundReason
  }): Promise<{ refundId: string; status: RefundStatus; amount: Money }>
  /**
   * Checks a webhook's signature over the raw body and its age (5 minutes) as of `now`: the machine's own time.
   * @throws DomainError MALFORMED_REQUEST; answer it with a 4xx, the processor sends the event again.
   */
  parseWebhook(input: { rawBody: string | Uint8Array; signature: string | null; now: Date }): PaymentEvent
}
