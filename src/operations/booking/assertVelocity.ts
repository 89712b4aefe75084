import { sql } from '@payloadcms/db-postgres'
import { MOST_BOOKINGS, SAME_MOMENT_MINUTES, VELOCITY_MINUTES } from '@/domain/booking/bookingVelocity'
import { DomainError } from '@/domain/errors/domainError'
import { addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/**
 * At most five bookings an hour a person, by the product's clock, whatever has become of them; a weekly series counts as
 * one (D13). Asked under the lock of the person's diary, so that many at once count as well; `RATE_LIMIT_FACTOR`
 * multiplies it.
 * @throws DomainError RATE_LIMITED with `retryAfterSeconds`
 */
export async function assertVelocity({
  tx,
  bookedById,
  now,
}: {
  tx: Tx
  bookedById: string
  now: Date
}): Promise<void> {
  const limit = Math.ceil(MOST_BOOKINGS * env.RATE_LIMIT_FACTOR)
  const { rows } = await prepared<{ created_at: string }>(
    tx,
    sql`
    select max(created_at) created_at from bookings where booked_by_id = ${bookedById}
      and created_at > ${addMinutes(now, -VELOCITY_MINUTES).toISOString()} and created_at <= ${addMinutes(now, SAME_MOMENT_MINUTES).toISOString()}
    group by coalesce(series_id, id) order by 1 desc limit ${limit}`,
  )
  const oldest = rows[limit - 1]
  if (!oldest) return
  const freeAt = addMinutes(new Date(oldest.created_at), VELOCITY_MINUTES)
  throw new DomainError('RATE_LIMITED', `user ${bookedById} books too fast`, {
    userMessage:
      'You have booked five lessons within an hour. Take a breath and book the next one a little later.',
    data: { retryAfterSeconds: Math.ceil((freeAt.getTime() - now.getTime()) / 1000) },
  })
}
