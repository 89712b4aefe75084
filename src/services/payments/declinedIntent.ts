import type Stripe from 'stripe'
import { DomainError } from '@/domain/errors/domainError'
import { failureCodeOf } from './failureCode'

/** The error of a charge that was declined before, from the intent that remembers it. */
export function declinedIntent(intent: Stripe.PaymentIntent): DomainError {
  const error = intent.last_payment_error
  return new DomainError(
    'PAYMENT_DECLINED',
    `intent ${intent.id} was declined: ${error?.code ?? 'unknown'}`,
    {
      data: {
        outcome: 'refused',
        reason: failureCodeOf(error?.code, error?.decline_code),
        retryable: false,
        intentId: intent.id,
      },
    },
  )
}
