import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { termsOf } from '@/domain/payout/payoutChannels'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { refusalOf } from '../payment/refusalOf'
import { gatewayFor } from './gatewayFor'
import { handOver } from './handOver'
import { finishSend, keyOf, planSend } from './payoutOperation'
import { type LoadedPayout, lockPayout, readPayout } from './payoutRow'
import { recordFailed } from './recordOutcome'

type Input = { payload: Payload; payoutId: string; now: Date }

/**
 * Sends an approved payout: row, call, row (style.md rule 7). The money leaves the tutor's balance with the first row,
 * so nothing can spend it twice; a crash between any two steps is finished by a later run with the same key.
 * @throws DomainError PAYOUT_CHANNEL_CLOSED while nothing was done, or when the outcome of the call is unknown, so that the job is tried again
 */
export async function sendPayout({ payload, payoutId, now }: Input): Promise<void> {
  const { channel } = await readPayout(database(payload), payoutId)
  if (termsOf(channel).delivery !== 'call') return
  // Asked for first: where nobody takes the payout, the money stays where it is.
  const gateway = gatewayFor(payload, channel)
  const payout = await withTransaction(payload, ({ tx }) => prepare(tx, payoutId, now))
  if (!payout) return
  const result = await gateway
    .send({ payoutId, account: payout.account, amount: payout.net, idempotencyKey: keyOf(payoutId), now })
    .catch(refusalOf)
  await withTransaction(payload, async ({ tx }) => {
    const sent = await lockPayout(tx, payoutId)
    if (!(await finishSend({ tx, payoutId, result, now }))) return
    if ('refused' in result) return recordFailed({ tx, payout: sent, failureCode: result.refused, now })
    await tx.execute(sql`
      update payouts set external_id = ${result.externalId}, updated_at = ${now.toISOString()} where id = ${payoutId}`)
  })
}

/** The payout to be sent now; null when somebody else has done it, or it is not to be sent. */
async function prepare(tx: Tx, payoutId: string, now: Date): Promise<LoadedPayout | null> {
  const payout = await lockPayout(tx, payoutId)
  if (payout.state === 'approved') {
    const isSent = (await handOver({ tx, payout, now })) && (await planSend(tx, payoutId, now))
    return isSent ? payout : null
  }
  return payout.state === 'sent' && (await planSend(tx, payoutId, now)) ? payout : null
}
