import { sql } from '@payloadcms/db-postgres'
import { type Money, money } from '@/domain/money/money'
import { OPEN_PAYOUTS } from '@/domain/payout/payoutProcess'
import type { BalanceParts } from '@/domain/payout/payoutTerms'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'
import { lessonRemainders } from './lessonRemainders'

export type Balance = BalanceParts & { pending: Money; inTransit: Money }

type Input = {
  tutorId: string
  currency: string
  /** A payout that does not count as reserved: the one that is just being sent. */
  except?: string
}

/** What a tutor has in one currency and what of it is spoken for: the ledger says it, nothing is kept beside it. */
export async function readBalance(tx: Tx, { tutorId, currency, except }: Input): Promise<Balance> {
  const of = await ownerBalances(tx, { ownerId: tutorId, currency })
  const { rows: open } = await tx.execute<{ total: string }>(sql`
    select coalesce(sum(amount), 0) as total from payouts where tutor_id = ${tutorId} and currency = ${currency}
      and state in (${sqlList(OPEN_PAYOUTS)}) and id is distinct from ${except ?? null}::uuid`)
  const lessons = await lessonRemainders(tx, { tutorId, currency })
  const held = lessons.filter(({ isHeld, remaining }) => isHeld && remaining > 0)
  return {
    pending: of('tutorPending'),
    available: of('tutorAvailable'),
    inTransit: of('payoutsInTransit'),
    held: money(
      held.reduce((sum, { remaining }) => sum + remaining, 0),
      currency,
    ),
    reserved: money(Number(open[0]?.total ?? 0), currency),
  }
}
