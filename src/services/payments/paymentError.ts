import { DomainError } from '@/domain/errors/domainError'
import type { PaymentFailureCode } from './paymentTypes'

export type PaymentErrorReason =
  | PaymentFailureCode
  | 'unexpected_state'
  | 'already_refunded'
  | 'amount_not_allowed'
  | 'invalid_request'
  | 'not_found'
  | 'rate_limited'
  | 'not_configured'
  | 'idempotency_mismatch'
  | 'in_progress'
  | 'connection'
  | 'provider_error'
  /** Nothing was sent: the processor is down, and left alone for a while (X06). */
  | 'circuit_open'
  /** The payment was charged back, so it cannot be given back too. */
  | 'disputed'
  /** A connected account may not receive (yet). */
  | 'account_not_ready'
  /** Our balance at the processor does not cover it. */
  | 'balance_insufficient'

/** What every DomainError of the payments service carries in `data`. */
export type PaymentErrorData = {
  /** refused: the processor said no and did nothing. unknown: it may have done the work. */
  outcome: 'refused' | 'unknown'
  reason: PaymentErrorReason
  /**
   * The same call with the same key may succeed later. False only when the processor judged this payment: a refusal
   * because of a wrong key, a bug of ours or too many calls says nothing about the money and must not end a payment.
   */
  retryable: boolean
  /** The intent of a declined charge of a saved card. */
  intentId?: string
  /** When to try again, where that is known. */
  retryAfterSeconds?: number
}

/** The payment side of an error, or null when it is another kind of error. */
export function paymentErrorOf(error: unknown): PaymentErrorData | null {
  if (!(error instanceof DomainError)) return null
  const data = error.data
  return data?.outcome === 'refused' || data?.outcome === 'unknown' ? (data as PaymentErrorData) : null
}
