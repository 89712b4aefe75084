import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'

/** The review window of a lesson is over: what was written becomes public, whoever is still missing (double-blind). */
export async function publishReviews({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  const at = now.toISOString()
  await withTransaction(payload, async ({ tx }) => {
    await tx.execute(
      sql`update reviews set published_at = ${at}, updated_at = ${at} where booking_id = ${bookingId} and published_at is null`,
    )
  })
}
