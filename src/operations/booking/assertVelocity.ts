import { sql } from '@payloadcms/db-postgres'
import { MOST_BOOKINGS, SAME_MOMENT_MINUTES, VELOCITY_MINUTES } from '@/domain/booking/bookingVelocity'
import { DomainError } from '@/domain/errors/domainError'
import { addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

type Booker = { bookedById: string; now: Date }

/**
 * At most five bookings an hour a person, by the product's clock, whatever has become of them; a weekly series counts as
 * one (D13). Asked under the lock of the person's diary, so that many at once count as well; `RATE_LIMIT_FACTOR`
 * multiplies it.
 * @throws DomainError RATE_LIMITED with `retryAfterSeconds`
 */
export async function assertVelocity({ tx, ...booker }: Booker & { tx: Tx }): Promise<void> {
  const { rows } = await prepared<{ limitReachedBy: string | null }>(
    tx,
    sql`select ${limitReachedBy(booker)} as "limitReachedBy"`,
  )
  assertBelowLimit({ limitReachedBy: rows[0]?.limitReachedBy ?? null, ...booker })
}

/** When the oldest of as many bookings as are allowed was made, for a longer `select`; null when there are fewer. */
export function limitReachedBy({ bookedById, now }: Booker): ReturnType<typeof sql> {
  const since = addMinutes(now, -VELOCITY_MINUTES).toISOString()
  const until = addMinutes(now, SAME_MOMENT_MINUTES).toISOString()
  return sql`(select max(created_at) from bookings
    where booked_by_id = ${bookedById} and created_at > ${since} and created_at <= ${until}
    group by coalesce(series_id, id) order by 1 desc offset ${mostBookings() - 1} limit 1)`
}

/** @throws DomainError RATE_LIMITED with `retryAfterSeconds` */
export function assertBelowLimit({
  limitReachedBy: oldest,
  bookedById,
  now,
}: Booker & { limitReachedBy: string | null }): void {
  if (oldest === null) return
  const freeAt = addMinutes(new Date(oldest), VELOCITY_MINUTES)
  throw new DomainError('RATE_LIMITED', `user ${bookedById} books too fast`, {
    userMessage:
      'You have booked five lessons within an hour. Take a breath and book the next one a little later.',
    data: { retryAfterSeconds: Math.ceil((freeAt.getTime() - now.getTime()) / 1000) },
  })
}

const mostBookings = () => Math.ceil(MOST_BOOKINGS * env.RATE_LIMIT_FACTOR)
