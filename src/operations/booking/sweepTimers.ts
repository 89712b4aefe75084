import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import { fireTimer } from './fireTimer'

const BATCH = 200

/**
 * Fires every timer that is due, oldest first: what a lost wake-up, a restart or a jump of the clock left behind.
 * One that fails is logged and tried again by the next sweep; the others go on.
 * @returns how many were done
 */
export async function sweepTimers({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  let done = 0
  const failed = new Set<string>()
  for (;;) {
    const { rows } = await database(payload).execute<{ booking_id: string; kind: string }>(sql`
      select booking_id, kind from timers where due_at <= ${now.toISOString()} order by due_at, booking_id, kind limit ${BATCH + failed.size}`)
    const due = rows.filter(({ booking_id, kind }) => !failed.has(`${booking_id}:${kind}`))
    if (due.length === 0) return done
    for (const { booking_id: bookingId, kind } of due) {
      try {
        if (await fireTimer({ payload, bookingId, kind, now })) done += 1
      } catch (error) {
        failed.add(`${bookingId}:${kind}`)
        logger.error({ err: error, bookingId, kind }, 'timer failed')
      }
    }
  }
}
