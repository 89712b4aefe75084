import { DomainError } from '@/domain/errors/domainError'
import type { PaymentFailureCode } from './paymentsService'

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
}

/** The payment side of an error, or null when it is another kind of error. */
export function paymentErrorOf(error: unknown): PaymentErrorData | null {
  if (!(error instanceof DomainError)) return null
  const data = error.data
  return data?.outcome === 'refused' || data?.outcome === 'unknown' ? (data as PaymentErrorData) : null
}
