import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { gatewayFor } from './gatewayFor'
import { lockPayout, readPayout } from './payoutRow'
import { recordFailed, recordPaid } from './recordOutcome'

type Input = { payload: Payload; payoutId: string; now: Date }

/** Asks the provider what has become of a sent payout, and records it once. */
export async function syncPayout({ payload, payoutId, now }: Input): Promise<void> {
  const { state, channel, externalId, sentAt } = await readPayout(database(payload), payoutId)
  if (state !== 'sent' || !externalId) return
  const status = await gatewayFor(payload, channel).status({ externalId, sentAt: sentAt ?? now, now })
  await withTransaction(payload, async ({ tx }) => {
    const payout = await lockPayout(tx, payoutId)
    if (payout.state !== 'sent') return
    await tx.execute(sql`update payouts set checked_at = ${now.toISOString()} where id = ${payoutId}`)
    if (status.state === 'paid') await recordPaid({ tx, payout, now })
    if (status.state === 'failed')
      await recordFailed({ tx, payout, failureCode: status.failureCode ?? 'unknown', now })
  })
}
