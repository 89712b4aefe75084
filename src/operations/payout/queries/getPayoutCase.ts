import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type LoadedPayout, readPayout } from '../payoutRow'
import { type Balance, readBalance } from '../readBalance'

/** What finance needs to decide about a payout. */
export type PayoutCase = {
  payout: LoadedPayout
  tutorName: string
  balance: Balance
  approvers: string[]
}

type Input = { payload: Payload; viewer: Viewer; payoutId: string }

/**
 * A payout with its tutor's balance as it is now and who has approved it.
 * @throws DomainError NOT_FOUND, also for whoever is not of finance
 */
export async function getPayoutCase({ payload, viewer, payoutId }: Input): Promise<PayoutCase> {
  if (!hasRole(viewer, 'finance', 'owner'))
    throw new DomainError('NOT_FOUND', `payout ${payoutId} not visible to ${viewer.id}`)
  const tx = database(payload)
  const payout = await readPayout(tx, payoutId)
  const { rows } = await tx.execute<{ name: string; approvers: string[] | null }>(sql`
    select t.display_name as name,
      (select json_agg(u.first_name || ' ' || u.last_name order by a._order) from payouts_approvals a join users u on u.id = a.by_id
        where a._parent_id = ${payoutId}) as approvers
    from tutor_profiles t where t.id = ${payout.tutorId}`)
  return {
    payout,
    tutorName: rows[0]?.name ?? '',
    balance: await readBalance(tx, {
      tutorId: payout.tutorId,
      currency: payout.amount.currency,
      except: payoutId,
    }),
    approvers: rows[0]?.approvers ?? [],
  }
}
