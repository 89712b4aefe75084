import type { PaymentFailureCode } from './paymentTypes'

const BY_PROCESSOR_CODE: Record<string, PaymentFailureCode> = {
  insufficient_funds: 'insufficient_funds',
  withdrawal_count_limit_exceeded: 'insufficient_funds',
  expired_card: 'expired_card',
  invalid_expiry_month: 'expired_card',
  invalid_expiry_year: 'expired_card',
  incorrect_cvc: 'incorrect_cvc',
  invalid_cvc: 'incorrect_cvc',
  processing_error: 'processing_error',
  authentication_required: 'authentication_required',
  setup_intent_authentication_failure: 'authentication_failed',
  payment_intent_authentication_failure: 'authentication_failed',
  charge_expired_for_capture: 'authorization_expired',
}

/**
 * The processor's codes in our words. Those that hint at fraud (lost, stolen) become a plain decline: the person at
 * the counter is not told.
 */
export function failureCodeOf(code: string | undefined, declineCode: string | undefined): PaymentFailureCode {
  return BY_PROCESSOR_CODE[declineCode ?? ''] ?? BY_PROCESSOR_CODE[code ?? ''] ?? 'card_declined'
}
