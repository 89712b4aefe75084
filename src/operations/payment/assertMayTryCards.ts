import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { DECLINE_WINDOW_MINUTES, MOST_DECLINES, riskOf } from '@/domain/payment/risk'
import { addMinutes } from '@/domain/time/instants'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; payerId: string; now: Date }

/** Before a card is known nothing else counts than the ones that were declined. */
const NOTHING_ELSE = {
  amountUsdCents: 0,
  besidesUsdCents: 0,
  isNewcomer: false,
  isNewTutor: false,
  tutorsToday: 0,
}

/**
 * Stops somebody who tries one card after another, wherever they begin to pay or save one (J21).
 * @throws DomainError RATE_LIMITED with `retryAfterSeconds`
 */
export async function assertMayTryCards({ tx, payerId, now }: Input): Promise<void> {
  const since = addMinutes(now, -DECLINE_WINDOW_MINUTES).toISOString()
  const { rows } = await prepared<{ at: string }>(
    tx,
    sql`
    select at from payment_declines where payer_id = ${payerId} and at > ${since} order by at desc limit ${MOST_DECLINES}`,
  )
  const oldest = rows.at(-1)
  if (!oldest || riskOf({ ...NOTHING_ELSE, recentDeclines: rows.length }).action !== 'block') return
  const freeAt = addMinutes(new Date(oldest.at), DECLINE_WINDOW_MINUTES)
  const retryAfterSeconds = Math.max(1, Math.ceil((freeAt.getTime() - now.getTime()) / 1000))
  const minutes = Math.ceil(retryAfterSeconds / 60)
  throw new DomainError('RATE_LIMITED', `user ${payerId} had ${rows.length} cards declined`, {
    userMessage: `Several cards were declined, so paying by card is paused for your safety. Try again in ${minutes} min, or ask your bank.`,
    data: { retryAfterSeconds, reason: 'too_many_declines' },
  })
}
