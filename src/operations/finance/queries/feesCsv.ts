import { sql } from '@payloadcms/db-postgres'
import { csvText } from '@/domain/csv/csvText'
import { ACCOUNT_KINDS, ACCOUNTS, accountBalance } from '@/domain/ledger/accounts'
import { decimalText } from '@/domain/money/decimalText'
import { money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { periodOf } from '../periodOf'

type Row = Record<'month' | 'account' | 'currency' | 'event' | 'amount' | 'entries', string>

/** What the marketplace earns and what it costs: its accounts without an owner that are neither money nor debt. */
const RESULT = ACCOUNT_KINDS.filter(
  (kind) => ACCOUNTS[kind].owner === null && !['processorClearing', 'bank', 'taxPayable'].includes(kind),
)

/** Commission, fees and costs of a period by month, account, currency and event as CSV; income and costs are positive. */
export async function feesCsv(tx: Tx, period: string): Promise<string> {
  const { from, to } = periodOf(period)
  const accounts = sql.join(
    RESULT.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const { rows } = await tx.execute<Row>(sql`
    select to_char(e.at at time zone 'UTC', 'YYYY-MM') as month, l.account, l.currency::text as currency, e.event, sum(l.amount) as amount,
      count(distinct e.id) as entries
    from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where l.account in (${accounts}) and e.at >= ${from} and e.at < ${to} group by 1, 2, 3, 4 order by 1, 3, 2, 4`)
  return csvText([
    ['month_utc', 'currency', 'account', 'event', 'entries', 'amount'],
    ...rows.map(({ month, account, currency, event, amount, entries }) => [
      month,
      currency,
      account,
      event,
      Number(entries),
      decimalText(
        money(
          accountBalance({ account: account as (typeof RESULT)[number], debitSum: Number(amount) }),
          currency,
        ),
      ),
    ]),
  ])
}
