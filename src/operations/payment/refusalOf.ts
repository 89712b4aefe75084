import { paymentErrorOf } from '@/services/payments/paymentError'

/**
 * A refusal of this very payment by the processor, which nothing was done for.
 * @throws what was given, when the outcome is unknown or another try may work: then it has to be tried again
 */
export function refusalOf(error: unknown): { refused: string } {
  const failure = paymentErrorOf(error)
  if (!failure || failure.outcome === 'unknown' || failure.retryable) throw error
  return { refused: failure.reason }
}
