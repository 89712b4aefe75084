import { sql } from '@payloadcms/db-postgres'
import { accountBalance } from '@/domain/ledger/accounts'
import type { Tx } from '@/services/database/tx'

/** What is in somebody's wallet in one currency, minor units, from the ledger (J06). */
export async function walletBalance(
  tx: Tx,
  { ownerId, currency }: { ownerId: string; currency: string },
): Promise<number> {
  const { rows } = await tx.execute<{ total: string }>(sql`
    select coalesce(sum(amount), 0) total from ledger_lines
    where account = 'studentWallet' and owner = ${ownerId} and currency = ${currency}`)
  return accountBalance({ account: 'studentWallet', debitSum: Number(rows[0]?.total ?? 0) })
}
