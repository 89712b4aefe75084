import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { JournalEvent } from '@/domain/ledger/journalEntry'
import { type Money, money } from '@/domain/money/money'
import type { CreditReason } from '@/domain/payment/credits'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { database, type Tx } from '@/services/database/tx'

export type WalletLine = {
  at: string
  /** What moved it: a top-up, a lesson that was paid, money that came back, credit given or run out. */
  event: JournalEvent
  /** Whether it moved money or promotional credit. */
  kind: 'cash' | 'credit'
  amount: Money
  bookingId: string | null
  bookingReference: string | null
  /** The payment it was a part of. */
  paymentId: string | null
}

export type WalletCredit = Money & { expiresAt: string; reason: CreditReason }

export type Wallet = {
  /** In the person's own currency. */
  cash: Money
  /** In every currency there ever was money in. */
  balances: Money[]
  /** Credit that can be used now, what runs out first first. */
  promotional: WalletCredit[]
  transactions: Page<WalletLine>
}

type Input = {
  payload: Payload
  viewer: Viewer
  /** Whose wallet; staff who work with money may see that of others. */
  userId?: string
  page?: number
  limit?: number
  now: Date
}

/**
 * A wallet from the ledger: what is in it, and what moved it, newest first (J06).
 * @throws DomainError NOT_FOUND for the wallet of somebody else, unless staff of support, ops or finance ask
 */
export async function getWallet({
  payload,
  viewer,
  userId = viewer.id,
  page = 1,
  limit = 20,
  now,
}: Input): Promise<Wallet> {
  if (userId !== viewer.id && !hasRole(viewer, 'support', 'ops', 'finance', 'owner'))
    throw new DomainError('NOT_FOUND', `wallet of ${userId} not visible to ${viewer.id}`)
  const tx = database(payload)
  const currency = await currencyOf(tx, userId)
  const balances = await balancesOf(tx, userId)
  return {
    cash: balances.find((one) => one.currency === currency) ?? money(0, currency),
    balances,
    promotional: await creditsOf(tx, userId, now),
    transactions: await linesOf({ tx, userId, page, limit }),
  }
}

async function currencyOf(tx: Tx, userId: string): Promise<string> {
  const { rows } = await tx.execute<{ currency: string }>(
    sql`select currency from users where id = ${userId}`,
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no user ${userId}`)
  return rows[0].currency
}

async function balancesOf(tx: Tx, userId: string): Promise<Money[]> {
  const { rows } = await tx.execute<{ currency: string; total: string }>(sql`
    select currency, -debit_sum total from ledger_balances where account = 'studentWallet' and owner = ${userId}
    order by currency`)
  return rows.map(({ currency, total }) => money(Number(total), currency))
}

type CreditRow = { remaining: string; currency: string; expires_at: string; reason: CreditReason }

async function creditsOf(tx: Tx, userId: string, now: Date): Promise<WalletCredit[]> {
  const { rows } = await tx.execute<CreditRow>(sql`
    select c.currency, c.expires_at, c.reason, b.remaining from promotional_credits c cross join lateral (
      select coalesce(-sum(l.amount), 0) remaining from ledger_lines l
      where l.account = 'promotionalCredit' and l.owner = c.id::text) b
    where c.student_id = ${userId} and c.state = 'live' and c.expires_at > ${now.toISOString()} and b.remaining > 0
    order by c.expires_at, c.id`)
  return rows.map(({ remaining, currency, expires_at, reason }) => ({
    ...money(Number(remaining), currency),
    expiresAt: isoText(expires_at),
    reason,
  }))
}

type LineRow = {
  at: string
  event: JournalEvent
  account: string
  amount: string
  currency: string
  booking_id: string | null
  reference: string | null
  payment_id: string | null
  total: string
}

type Lines = { tx: Tx; userId: string; page: number; limit: number }

async function linesOf({ tx, userId, page, limit }: Lines): Promise<Page<WalletLine>> {
  const own = sql`(l.account = 'studentWallet' and l.owner = ${userId} or l.account = 'promotionalCredit'
    and l.owner in (select c.id::text from promotional_credits c where c.student_id = ${userId}))`
  const { rows } = await tx.execute<LineRow>(sql`
    select e.at, e.event, l.account, -l.amount amount, l.currency, e.booking_id, b.reference,
      case when e.event in ('capture', 'tendersUsed', 'tendersReturned') then split_part(e.cause_key, ':', 2) end payment_id
    from ledger_lines l join ledger_entries e on e.id = l.entry_id left join bookings b on b.id = e.booking_id
    where ${own} order by e.at desc, l.id desc limit ${limit} offset ${(page - 1) * limit}`)
  const count = await tx.execute<{ total: string }>(
    sql`select count(*) total from ledger_lines l where ${own}`,
  )
  const docs = rows.map(
    (row): WalletLine => ({
      at: isoText(row.at),
      event: row.event,
      kind: row.account === 'studentWallet' ? 'cash' : 'credit',
      amount: money(Number(row.amount), row.currency),
      bookingId: row.booking_id,
      bookingReference: row.reference,
      paymentId: row.payment_id,
    }),
  )
  return toPage({ docs, totalDocs: Number(count.rows[0]?.total ?? 0), page, limit })
}
