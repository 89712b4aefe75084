import type { Money } from '@/domain/money/money'

/** When the card is charged: at once, or held until `capture` (CT09). */
export type CaptureMethod = 'automatic' | 'manual'

/** Where the processor's own records say the money is. */
export type SnapshotState =
  /** Not paid, and it still can be: also after a declined card, while the page is open. */
  | 'open'
  /** The bank holds the amount; nothing is charged. */
  | 'authorized'
  | 'captured'
  /** A hold was released, by us or because it grew too old (`failureCode` authorization_expired). */
  | 'voided'
  /** Not paid and no further try is possible. */
  | 'failed'
  /** The checkout ended unpaid. */
  | 'expired'
  | 'partially_refunded'
  | 'refunded'

/** Why a bank or the processor said no, in our words. */
export type PaymentFailureCode =
  | 'card_declined'
  | 'insufficient_funds'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'authentication_failed'
  | 'authorization_expired'

/** A payment as the processor has it now. Amounts are minor units of `currency`. */
export type PaymentSnapshot = {
  /** Null when only the intent was read (after `capture` and `cancel`). */
  sessionId: string | null
  sessionStatus: 'open' | 'complete' | 'expired' | null
  intentId: string | null
  chargeId: string | null
  state: SnapshotState
  currency: string
  /** What the bank approved, 0 when it never did; stays after a void. */
  amountAuthorized: number
  amountCaptured: number
  /** Captured money given back; the released rest of a partial capture is not in it. */
  amountRefunded: number
  /** The last instant to capture a hold; null when nothing is held. */
  captureBefore: Date | null
  failureCode: PaymentFailureCode | null
  /** Our own id, from the metadata. */
  paymentId: string | null
}

export type CreateCheckoutInput = {
  paymentId: string
  amount: Money
  captureMethod: CaptureMethod
  /** Shown to the payer as the name of what they buy. */
  description: string
  customerEmail: string
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
  objectId: string
  sessionId: string | null
  intentId: string | null
  /** Our own id, when the object carries it. */
  paymentId: string | null
  createdAt: Date
}

/**
 * The card processor (domain.md section 5). Never call it inside a database transaction.
 *
 * Every method throws DomainError when it fails; `paymentErrorOf` tells whether the processor refused (nothing
 * happened) or the outcome is unknown (try again with the same key, or read the object).
 */
export type PaymentsService = {
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
