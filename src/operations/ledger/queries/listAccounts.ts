import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ACCOUNTS, type AccountKind, accountBalance } from '@/domain/ledger/accounts'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { assertSeesLedger } from '../assertSeesLedger'

export type AccountItem = {
  account: string
  currency: string
  /** Seen from the account's normal side. */
  balance: Money
  lines: number
  /** Whom each account of the kind belongs to; null for the marketplace's own. */
  ownedBy: string | null
}

type Row = Record<'account' | 'currency' | 'debit_sum' | 'lines', string>

/**
 * Every account with its balance in each currency, in the order of the chart (J15).
 * @throws DomainError FORBIDDEN for everybody but finance, operations and the owner
 */
export async function listAccounts({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<AccountItem[]> {
  assertSeesLedger(viewer)
  const { rows } = await database(payload).execute<Row>(sql`
    select account, currency::text as currency, sum(amount) as debit_sum, count(*) as lines from ledger_lines group by 1, 2 order by 2`)
  const order = Object.keys(ACCOUNTS)
  return rows
    .map(({ account, currency, debit_sum, lines }) => ({
      account,
      currency,
      balance: balanceOf(account, Number(debit_sum), currency),
      lines: Number(lines),
      ownedBy: ACCOUNTS[account as AccountKind]?.owner ?? null,
    }))
    .toSorted((a, b) => order.indexOf(a.account) - order.indexOf(b.account))
}

/** A balance from the account's normal side; of an account the chart does not know as debits less credits. */
export const balanceOf = (account: string, debitSum: number, currency: string): Money =>
  money(
    account in ACCOUNTS ? accountBalance({ account: account as AccountKind, debitSum }) : debitSum,
    currency,
  )
