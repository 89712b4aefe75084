/** What a lesson still has in the tutor's available balance, minor units; below zero when it was refunded after it was paid out. */
export type LessonRemainder = { bookingId: string; remaining: number }
export type LessonShare = { bookingId: string; amount: number }

/**
 * Which lessons a payout pays: the oldest earnings first, each as far as it still has some. What no lesson accounts
 * for (a credit that came from elsewhere) stays without one.
 * @param input.lessons in the order in which they became available; none with an open dispute
 * @param input.amount of the payout, minor units of the same currency
 * @returns shares above zero that add up to at most the amount
 */
export function allocatePayout({
  lessons,
  amount,
}: {
  lessons: readonly LessonRemainder[]
  amount: number
}): LessonShare[] {
  const shares: LessonShare[] = []
  let left = amount
  for (const { bookingId, remaining } of lessons) {
    const share = Math.min(left, remaining)
    if (share <= 0) continue
    shares.push({ bookingId, amount: share })
    left -= share
  }
  return shares
}
