import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; studentId: string; now: Date }

/**
 * A person holds one series at a time without paying: with several, one could keep a whole diary from others (D13).
 * @throws DomainError RATE_LIMITED with `retryAfterSeconds` and the `seriesId` that is held
 */
export async function assertNoUnpaidSeries({ tx, studentId, now }: Input): Promise<void> {
  const { rows } = await tx.execute<{ series_id: string; until: string }>(sql`
    select series_id, hold_expires_at as until from bookings
    where student_id = ${studentId} and series_id is not null and session_state = 'HELD'
      and payment_state in ('PENDING', 'FAILED') and hold_expires_at > ${now.toISOString()} limit 1`)
  const [held] = rows
  if (!held) return
  throw new DomainError('RATE_LIMITED', `user ${studentId} holds another series`, {
    userMessage: 'You hold other weekly lessons that are not paid yet. Pay for them or give them up first.',
    data: {
      seriesId: held.series_id,
      retryAfterSeconds: Math.ceil((new Date(held.until).getTime() - now.getTime()) / 1000),
    },
  })
}
