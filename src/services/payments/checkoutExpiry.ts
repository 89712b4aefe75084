const MINUTE = 60_000
/** The processor takes 30 minutes to 24 hours from the call; the margins leave room for retries and clocks. */
const AT_LEAST = 60 * MINUTE
const AT_MOST = 23 * 60 * MINUTE

/**
 * When a checkout should end at the processor: as the hold ends, within what the processor allows. A hold is 10
 * minutes (domain.md section 2) and no checkout may be that short, so the job that ends the hold also calls
 * `expireCheckout`. Depends on the payment's row only, so every try sends the same.
 */
export function checkoutExpiry({ createdAt, holdExpiresAt }: { createdAt: Date; holdExpiresAt: Date }): Date {
  const from = createdAt.getTime()
  return new Date(Math.min(Math.max(holdExpiresAt.getTime(), from + AT_LEAST), from + AT_MOST))
}
