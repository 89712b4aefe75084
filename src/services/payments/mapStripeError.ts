import Stripe from 'stripe'
import { DomainError } from '@/domain/errors/domainError'
import type { ErrorCode } from '@/domain/errors/errorCode'
import { CircuitOpenError } from '@/services/resilience/resilientCalls'
import { failureCodeOf } from './failureCode'
import type { PaymentErrorData } from './paymentError'

type Mapped = PaymentErrorData & { code: ErrorCode; userMessage?: string }

/** Opening a checkout or reading one charges nobody, whatever became of the call. */
const MOVES_MONEY = new Set(['capture', 'cancel', 'refund', 'chargeSavedCard', 'transfer', 'reverse'])
const UNKNOWN_MESSAGE =
  'We do not know yet whether this payment step went through. We keep checking and never charge you twice; look again in a few minutes.'
const HOLD_OVER_MESSAGE =
  'The hold on the card has ended, so this payment can no longer be collected. It needs to be paid again.'
const STATE_MESSAGE = 'This payment has changed in the meantime. Reload the page to see where it stands.'

const unknown = (reason: PaymentErrorData['reason']): Mapped => ({
  code: 'PAYMENT_UNAVAILABLE',
  outcome: 'unknown',
  reason,
  retryable: true,
})
const refused = (code: ErrorCode, reason: PaymentErrorData['reason'], userMessage?: string): Mapped => ({
  code,
  outcome: 'refused',
  reason,
  retryable: false,
  userMessage,
})

/** Nothing was done, but because of us (a key, a bug, too many calls): no reason to give the payment up. */
const notAboutThePayment = (code: ErrorCode, reason: PaymentErrorData['reason']): Mapped => ({
  ...refused(code, reason),
  retryable: true,
})

/**
 * Turns what the Stripe package throws into a DomainError. The provider's own text goes nowhere: the log line has
 * the operation, the class, the code and the request id, which find the call in the provider's dashboard.
 */
export function mapStripeError(operation: string, error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const { code, userMessage, ...data } = classify(error)
  const unsure = data.outcome === 'unknown' && MOVES_MONEY.has(operation) ? UNKNOWN_MESSAGE : undefined
  return new DomainError(code, logLine(operation, error), { userMessage: userMessage ?? unsure, data })
}

function classify(error: unknown): Mapped {
  if (error instanceof CircuitOpenError) {
    const { retryAfterSeconds } = error
    return { ...notAboutThePayment('PAYMENT_UNAVAILABLE', 'circuit_open'), retryAfterSeconds }
  }
  if (error instanceof Stripe.errors.StripeConnectionError) return unknown('connection')
  if (error instanceof Stripe.errors.StripeCardError) {
    const intentId = error.payment_intent?.id
    const declined = refused('PAYMENT_DECLINED', failureCodeOf(error.code, error.decline_code))
    return { ...declined, ...(intentId && { intentId }) }
  }
  if (error instanceof Stripe.errors.StripeIdempotencyError) {
    return refused('IDEMPOTENCY_MISMATCH', 'idempotency_mismatch')
  }
  if (error instanceof Stripe.errors.StripeRateLimitError) {
    return notAboutThePayment('PAYMENT_UNAVAILABLE', 'rate_limited')
  }
  if (
    error instanceof Stripe.errors.StripeAuthenticationError ||
    error instanceof Stripe.errors.StripePermissionError
  ) {
    return notAboutThePayment('PAYMENT_UNAVAILABLE', 'not_configured')
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError) return invalidRequest(error)
  // 409: the first call with this key is still at work. 5xx, or an answer nobody can read: it may have worked.
  if (error instanceof Stripe.errors.StripeError && error.statusCode === 409) return unknown('in_progress')
  return unknown('provider_error')
}

function invalidRequest(error: Stripe.errors.StripeInvalidRequestError): Mapped {
  // Also what the key of another account is told: no verdict on the payment.
  if (error.statusCode === 404) return notAboutThePayment('NOT_FOUND', 'not_found')
  const ended =
    error.payment_intent?.status === 'canceled' && error.payment_intent.cancellation_reason === 'automatic'
  switch (error.code) {
    case 'charge_expired_for_capture':
      return refused('PAYMENT_DECLINED', 'authorization_expired', HOLD_OVER_MESSAGE)
    case 'payment_intent_unexpected_state':
      return ended
        ? refused('PAYMENT_DECLINED', 'authorization_expired', HOLD_OVER_MESSAGE)
        : refused('PAYMENT_DECLINED', 'unexpected_state', STATE_MESSAGE)
    case 'charge_already_refunded':
      return refused('PAYMENT_DECLINED', 'already_refunded', STATE_MESSAGE)
    case 'charge_disputed':
      return refused('PAYMENT_DECLINED', 'disputed', STATE_MESSAGE)
    case 'insufficient_capabilities_for_transfer':
      return notAboutThePayment('PAYMENT_UNAVAILABLE', 'account_not_ready')
    case 'balance_insufficient':
      return notAboutThePayment('PAYMENT_UNAVAILABLE', 'balance_insufficient')
    case 'charge_not_refundable':
      return refused('PAYMENT_DECLINED', 'unexpected_state', STATE_MESSAGE)
    case 'payment_intent_authentication_failure':
      return refused('PAYMENT_DECLINED', 'authentication_failed')
    case 'amount_too_large':
    case 'amount_too_small':
      return refused('PAYMENT_DECLINED', 'amount_not_allowed', STATE_MESSAGE)
    default:
      // The refusal of a refund that is more than what is left has no code, only the parameter's name.
      return error.param === 'amount'
        ? refused('PAYMENT_DECLINED', 'amount_not_allowed', STATE_MESSAGE)
        : notAboutThePayment('INTERNAL', 'invalid_request')
  }
}

function logLine(operation: string, error: unknown): string {
  if (!(error instanceof Stripe.errors.StripeError)) {
    return `payments.${operation} failed: ${error instanceof Error ? error.name : 'unknown error'}`
  }
  const facts = [error.type, error.code, error.decline_code, error.param, error.statusCode, error.requestId]
  return `payments.${operation} failed: ${facts.filter(Boolean).join(' ')}`
}
