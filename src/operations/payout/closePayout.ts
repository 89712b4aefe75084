import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { termsOf } from '@/domain/payout/payoutChannels'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { decidablePayout } from './decidablePayout'
import type { LoadedPayout } from './payoutRow'
import { recordFailed, recordPaid } from './recordOutcome'

type Input = {
  payload: Payload
  viewer: Viewer
  payoutId: string
  /** What the provider's statement says; a failed one with the reason, for the audit log. */
  outcome: { kind: 'paid' } | { kind: 'failed'; reason: string }
  now: Date
}

/**
 * Finance writes down what has become of a payout in a file. Payouts by call are left to the provider's own word.
 * @throws DomainError FORBIDDEN, NOT_FOUND, PAYOUT_OWN_DECISION, PAYOUT_NOT_BY_HAND, PAYOUT_STATE_CHANGED (also for
 *   one that arrived before its file was uploaded), REASON_REQUIRED
 */
export async function closePayout({ payload, viewer, payoutId, outcome, now }: Input): Promise<void> {
  const reason = outcome.kind === 'failed' ? outcome.reason.trim() : undefined
  if (reason === '')
    throw new DomainError('REASON_REQUIRED', 'payout failed without a reason', { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const payout = await decidablePayout(tx, viewer, payoutId)
      if (termsOf(payout.channel).delivery !== 'file')
        throw new DomainError('PAYOUT_NOT_BY_HAND', `payout ${payoutId} goes by ${payout.channel}`)
      if (outcome.kind === 'paid') {
        await assertUploaded(tx, payout)
        await recordPaid({ tx, payout, now })
      } else await recordFailed({ tx, payout, failureCode: 'returned', now })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: outcome.kind === 'paid' ? 'settlePayout' : 'failPayout',
        target: SLUGS.payouts,
        targetId: payoutId,
        reason,
        changes: { state: { from: payout.state, to: outcome.kind } },
      })
    },
    { user: viewer.user },
  )
}

async function assertUploaded(tx: Tx, { id, state, batchId }: LoadedPayout): Promise<void> {
  if (state !== 'sent') return // the move says what is wrong
  const { rows } = await tx.execute<{ state: string }>(
    sql`select state from payout_batches where id = ${batchId}`,
  )
  if (rows[0]?.state !== 'sent')
    throw new DomainError('PAYOUT_STATE_CHANGED', `the file of payout ${id} is not uploaded`, {
      userMessage: 'Mark the file as uploaded first: nothing can have arrived before.',
    })
}
