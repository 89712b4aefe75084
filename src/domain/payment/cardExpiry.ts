import { addHours } from '../time/instants'

export type CardExpiry = 'valid' | 'soon' | 'expired'

/** People hear of it so many days before (EX41). */
export const EXPIRY_NOTICE_DAYS = 30

/** The instant from which a card is no good any more: cards are good to the end of the month printed on them, in UTC. */
const expiresAt = ({ expMonth, expYear }: { expMonth: number; expYear: number }): Date =>
  new Date(Date.UTC(expYear, expMonth, 1))

/** Whether a card can still be used, and for how long. */
export function cardExpiry(card: { expMonth: number; expYear: number }, now: Date): CardExpiry {
  const end = expiresAt(card)
  if (now >= end) return 'expired'
  return now >= addHours(end, -24 * EXPIRY_NOTICE_DAYS) ? 'soon' : 'valid'
}
