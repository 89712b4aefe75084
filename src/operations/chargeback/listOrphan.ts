import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { differenceOf } from '@/domain/reconciliation/differences'
import type { Tx } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import type { DisputeSnapshot } from '@/services/payments/disputesService'

type Input = { tx: Tx; snapshot: DisputeSnapshot; now: Date }

/**
 * Gives up a dispute of which no payment of ours is known: finance find it among the differences of the books, as the nightly
 * comparison would list it, and say what it is. An inquiry has taken no money, so nothing differs for it. Once, however often.
 */
export async function listOrphan({ tx, snapshot, now }: Input): Promise<void> {
  const { id, amount, currency, status, createdAt } = snapshot
  const theirs = status.startsWith('inquiry') || status === 'prevented' ? 0 : -amount
  const at = now.toISOString()
  const state = differenceOf({ ours: null, theirs }) ? 'open' : 'resolved'
  const { rows } = await tx.execute(sql`
    insert into reconciliation_differences (id, matter, kind, state, theirs, currency, day, created_at, updated_at)
    values (${uuidv7()}, ${`dispute:${id}`}, 'missingHere', ${state}, ${theirs}, ${currency}, ${createdAt.toISOString().slice(0, 10)}, ${at}, ${at})
    on conflict (matter, currency) do nothing returning id`)
  if (rows.length > 0)
    logger.error({ disputeId: id, amount, currency }, 'gave up a dispute of no payment of ours')
}
