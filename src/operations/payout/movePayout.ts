import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { canMovePayout, PAYOUT_MOVES, type PayoutAction } from '@/domain/payout/payoutProcess'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayout } from './payoutRow'

type Move = {
  tx: Tx
  payout: LoadedPayout
  action: PayoutAction
  /** Further columns that the move sets. */
  set?: ReturnType<typeof sql>
  now: Date
}

/**
 * Moves a payout if it still stands where the move begins.
 * @throws DomainError PAYOUT_STATE_CHANGED
 */
export async function movePayout({ tx, payout, action, set, now }: Move): Promise<void> {
  const { to } = PAYOUT_MOVES[action]
  const moved =
    canMovePayout(payout.state, action) &&
    (await tx.execute(sql`
      update payouts set state = ${to}, ${set ? sql`${set}, ` : sql``} updated_at = ${now.toISOString()}
      where id = ${payout.id} and state = ${payout.state} returning id`))
  if (!moved || moved.rows.length === 0)
    throw new DomainError('PAYOUT_STATE_CHANGED', `payout ${payout.id} cannot ${action} from ${payout.state}`)
}
