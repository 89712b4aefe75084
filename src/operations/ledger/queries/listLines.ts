import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import { isoText } from '@/domain/time/isoText'
import { periodRange } from '@/domain/time/periodRange'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'
import { assertSeesLedger } from '../assertSeesLedger'
import { balanceOf } from './listAccounts'

export type LedgerLine = {
  id: string
  entryId: string
  at: string
  event: string
  cause: string
  /** One of both. */
  debit: Money | null
  credit: Money | null
}

export type LinePage = Page<LedgerLine> & {
  /** Of all lines that were asked for, on every page. */
  balance: Money
}

type Row = Record<'id' | 'entry_id' | 'at' | 'event' | 'cause_key' | 'amount', string>

type Input = {
  payload: Payload
  viewer: Viewer
  account: string
  currency: string
  /** One owner's account only. */
  owner?: string
  /** `2026-11`, `2026-Q4` or `2026`; all when left out or none. */
  period?: string
  page: number
  limit: number
}

/**
 * The lines of an account in one currency, latest first, and what they come to.
 * @throws DomainError FORBIDDEN as above
 */
export async function listLines({
  payload,
  viewer,
  account,
  currency,
  owner,
  period,
  page,
  limit,
}: Input): Promise<LinePage> {
  assertSeesLedger(viewer)
  const db = database(payload)
  const range = periodRange(period ?? '')
  const filter = sql`l.account = ${account} and l.currency::text = ${currency}
    ${owner ? sql`and l.owner = ${owner}` : sql``}
    ${range ? sql`and e.at >= ${range.from.toISOString()} and e.at < ${range.to.toISOString()}` : sql``}`
  const { rows } = await db.execute<Row>(sql`
    select l.id, l.entry_id, e.at, e.event, e.cause_key, l.amount from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where ${filter} order by e.at desc, e.id desc, l.id desc limit ${limit} offset ${(page - 1) * limit}`)
  const all = await db.execute<{ lines: string; debit_sum: string }>(sql`
    select count(*) as lines, coalesce(sum(l.amount), 0) as debit_sum from ledger_lines l join ledger_entries e on e.id = l.entry_id where ${filter}`)
  const docs = rows.map(({ id, entry_id, at, event, cause_key, amount }) => ({
    id,
    entryId: entry_id,
    at: isoText(at),
    event,
    cause: cause_key,
    ...sides(Number(amount), currency),
  }))
  return {
    ...toPage({ docs, totalDocs: Number(all.rows[0]?.lines), page, limit }),
    balance: balanceOf(account, Number(all.rows[0]?.debit_sum), currency),
  }
}

/** A signed amount as debit or credit. */
export const sides = (amount: number, currency: string): { debit: Money | null; credit: Money | null } => ({
  debit: amount >= 0 ? money(amount, currency) : null,
  credit: amount < 0 ? money(-amount, currency) : null,
})
