import { sql } from '@payloadcms/db-postgres'
import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { money } from '@/domain/money/money'
import { isoText } from '@/domain/time/isoText'
import type { Tx } from '@/services/database/tx'
import { periodOf } from '../periodOf'

const HEAD = ['date_utc', 'event', 'cause', 'entry', 'account', 'owner', 'debit', 'credit', 'currency']
/** Lines read at once, so that a year does not stand in memory as a whole. */
const BATCH = 5000

type Row = {
  at: string
  event: string
  cause_key: string
  entry_id: string
  id: string
  account: string
  owner: string | null
  amount: string
  currency: string
}

/**
 * Every line of the journal in a period as CSV, piece by piece, in the order of the books: debit or credit as decimal
 * text with the currency's digits.
 * @throws DomainError VALIDATION_FAILED for a period that is none, before the first piece
 */
export function journalCsv(tx: Tx, period: string): AsyncGenerator<string> {
  return pieces(tx, periodOf(period))
}

async function* pieces(tx: Tx, { from, to }: { from: string; to: string }): AsyncGenerator<string> {
  yield csvText([HEAD])
  let last: Row | undefined
  do {
    const after = last
      ? sql`and (e.at, e.id, l.id) > (${last.at}::timestamptz, ${last.entry_id}::uuid, ${last.id}::uuid)`
      : sql``
    const { rows } = await tx.execute<Row>(sql`
      select e.at, e.event, e.cause_key, l.entry_id, l.id, l.account, l.owner, l.amount, l.currency
      from ledger_entries e join ledger_lines l on l.entry_id = e.id
      where e.at >= ${from} and e.at < ${to} ${after} order by e.at, e.id, l.id limit ${BATCH}`)
    if (rows.length > 0) yield csvText(rows.map(toCells))
    last = rows.length === BATCH ? rows.at(-1) : undefined
  } while (last)
}

function toCells(row: Row) {
  const amount = Number(row.amount)
  const text = decimalText(money(Math.abs(amount), row.currency))
  return [
    isoText(row.at),
    row.event,
    row.cause_key,
    row.entry_id,
    row.account,
    row.owner,
    amount >= 0 ? text : '',
    amount < 0 ? text : '',
    row.currency,
  ]
}
