import { sql } from '@payloadcms/db-postgres'
import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { periodOf } from '../periodOf'

/** One account in one currency over a period, in minor units; debits are positive, also of the balances. */
export type TrialRow = {
  account: string
  currency: string
  opening: number
  debits: number
  credits: number
  closing: number
}

type Row = Record<'account' | 'currency' | 'opening' | 'debits' | 'credits', string>

/** The trial balance of a period: opening + debits − credits = closing for each account, and each column sums to zero. */
export async function trialBalance(tx: Tx, period: string): Promise<TrialRow[]> {
  const { from, to } = periodOf(period)
  const { rows } = await tx.execute<Row>(sql`
    select l.account, l.currency::text as currency, coalesce(sum(l.amount) filter (where e.at < ${from}), 0) as opening,
      coalesce(sum(l.amount) filter (where e.at >= ${from} and l.amount > 0), 0) as debits,
      coalesce(-sum(l.amount) filter (where e.at >= ${from} and l.amount < 0), 0) as credits
    from ledger_lines l join ledger_entries e on e.id = l.entry_id where e.at < ${to}
    group by l.account, l.currency order by 2, 1`)
  return rows.map(({ account, currency, ...sums }) => {
    const [opening, debits, credits] = [Number(sums.opening), Number(sums.debits), Number(sums.credits)]
    return { account, currency, opening, debits, credits, closing: opening + debits - credits }
  })
}

/** The same as CSV, with a line for the sums of each currency. */
export async function trialBalanceCsv(tx: Tx, period: string): Promise<string> {
  const rows = await trialBalance(tx, period)
  const cells = (row: TrialRow) => [
    row.currency,
    row.account,
    ...[row.opening, row.debits, row.credits, row.closing].map((amount) =>
      decimalText(money(amount, row.currency)),
    ),
  ]
  const currencies = [...new Set(rows.map(({ currency }) => currency))]
  return csvText([
    ['currency', 'account', 'opening_balance', 'debits', 'credits', 'closing_balance'],
    ...currencies.flatMap((currency) => {
      const own = rows.filter((row) => row.currency === currency)
      return [...own.map(cells), cells(sumOf(own, currency))]
    }),
  ])
}

function sumOf(rows: TrialRow[], currency: string): TrialRow {
  const sum = (of: (row: TrialRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    account: 'sum',
    currency,
    opening: sum(({ opening }) => opening),
    debits: sum(({ debits }) => debits),
    credits: sum(({ credits }) => credits),
    closing: sum(({ closing }) => closing),
  }
}
