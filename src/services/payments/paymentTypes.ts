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
  /** A saved card: its bank wants to hear from the payer, who was not there. */
  | 'authentication_required'
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
