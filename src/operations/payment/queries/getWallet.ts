import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type WalletLine = {
  at: string
  /** What moved it: a top-up, a lesson that was paid, money that came back. */
  event: string
  amount: Money
  bookingId: string | null
  bookingReference: string | null
}

export type Wallet = {
  /** A balance for each currency there ever was money in; empty when there never was. */
  cash: Money[]
  transactions: WalletLine[]
}

type Row = {
  at: string
  event: string
  amount: string
  currency: string
  booking_id: string | null
  reference: string | null
}

const AT_ONCE = 100

/** The viewer's wallet from the ledger: what is in it, and what moved it, newest first (J06). */
export async function getWallet({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<Wallet> {
  const db = database(payload)
  const balances = await db.execute<{ currency: string; total: string }>(sql`
    select currency, -sum(amount) total from ledger_lines where account = 'studentWallet' and owner = ${viewer.id}
    group by currency order by currency`)
  const { rows } = await db.execute<Row>(sql`
    select e.at, e.event, -l.amount amount, l.currency, e.booking_id, b.reference from ledger_lines l
      join ledger_entries e on e.id = l.entry_id left join bookings b on b.id = e.booking_id
    where l.account = 'studentWallet' and l.owner = ${viewer.id} order by e.at desc, l.id desc limit ${AT_ONCE}`)
  return {
    cash: balances.rows.map(({ currency, total }) => money(Number(total), currency)),
    transactions: rows.map((row) => ({
      at: new Date(row.at).toISOString(),
      event: row.event,
      amount: money(Number(row.amount), row.currency),
      bookingId: row.booking_id,
      bookingReference: row.reference,
    })),
  }
}
