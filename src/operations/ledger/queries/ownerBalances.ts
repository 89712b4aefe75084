import { sql } from '@payloadcms/db-postgres'
import { type AccountKind, accountBalance } from '@/domain/ledger/accounts'
import { type Money, money } from '@/domain/money/money'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/**
 * What the accounts of a tutor, student or package hold in one currency, at once however many lines there are
 * (ADR 018). Not for escrow, which is summed.
 */
export async function ownerBalances(
  tx: Tx,
  { ownerId, currency }: { ownerId: string; currency: string },
): Promise<(account: AccountKind) => Money> {
  const { rows } = await prepared<{ account: string; debit_sum: string }>(
    tx,
    sql`select account, debit_sum from ledger_balances where owner = ${ownerId} and currency = ${currency}`,
  )
  const sums = new Map(rows.map((row) => [row.account, Number(row.debit_sum)]))
  return (account) => money(accountBalance({ account, debitSum: sums.get(account) ?? 0 }), currency)
}
