import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/** A tutor's lifetime net earnings from settled lessons in US cents at frozen rates, less refunds (CT08). */
export async function lifetimeNetUsdCents(tx: Tx, tutorId: string): Promise<number> {
  const { rows } = await prepared<{ total: string }>(
    tx,
    sql`
    select coalesce(sum(tutor_net_usd_cents), 0) as total from bookings where tutor_id = ${tutorId} and settled_at is not null`,
  )
  return Number(rows[0]?.total ?? 0)
}
