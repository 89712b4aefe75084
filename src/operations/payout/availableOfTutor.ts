import { sql } from '@payloadcms/db-postgres'
import { accountBalance } from '@/domain/ledger/accounts'
import type { Money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'

/**
 * What a tutor has available now, minor units of their currency, from the ledger. Whoever takes from it holds this lock
 * until the transaction ends, so that two refunds never take the same money.
 */
export async function availableOfTutor(
  tx: Tx,
  { tutorId, tutorPrice }: { tutorId: string; tutorPrice: Money },
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`earnings:${tutorId}`}, 0))`)
  const { rows } = await tx.execute<{ total: string }>(sql`
    select coalesce(sum(amount), 0) total from ledger_lines
    where account = 'tutorAvailable' and owner = ${tutorId} and currency = ${tutorPrice.currency}`)
  return Math.max(0, accountBalance({ account: 'tutorAvailable', debitSum: Number(rows[0]?.total ?? 0) }))
}
