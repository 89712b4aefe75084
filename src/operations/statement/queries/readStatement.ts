import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { monthRange } from '@/domain/time/monthRange'
import type { Tx } from '@/services/database/tx'
import { inAll, type Statement, type StatementLine, type TutorBalances } from '../statement'

/** One entry, in the order of `LINES`; an array each, for ten thousand objects with names cost more than the query. */
type Cells = [
  entryId: string,
  at: number,
  event: string,
  pending: number,
  available: number,
  inTransit: number,
  commission: number,
  bookingId: string | null,
  reference: string,
  subject: string,
  studentName: string,
  start: number,
]

type Input = { tx: Tx; tutorId: string; month: string; currency: string }

/**
 * A tutor's month in one currency, whatever kinds of entries there are: read from the ledger by account and owner.
 * The books never change before the present, so what a month over says stays.
 * @param month `YYYY-MM`, in UTC
 * @throws DomainError VALIDATION_FAILED when `month` is none
 */
export async function readStatement({ tx, tutorId, month, currency }: Input): Promise<Statement> {
  const range = monthRange(month)
  if (!range) throw new DomainError('VALIDATION_FAILED', `not a month: ${month}`, { field: 'month' })
  const from = range.from.toISOString()
  const { rows } = await tx.execute<{ opening: TutorBalances; lines: Cells[] | null }>(sql`
    select (${openingSql(tutorId, currency, from)}) as opening, (${linesSql(tutorId, currency, from, range.to.toISOString())}) as lines`)
  const opening = rows[0]?.opening as TutorBalances
  return toStatement({ month, currency, opening, cells: rows[0]?.lines ?? [] })
}

const own = (tutorId: string, currency: string) =>
  sql`l.account in ('tutorPending', 'tutorAvailable', 'payoutsInTransit') and l.owner = ${tutorId} and l.currency = ${currency}::enum_ledger_lines_currency`

const held = sql`coalesce(-sum(l.amount) filter (where l.account = 'tutorPending'), 0) as pending,
  coalesce(-sum(l.amount) filter (where l.account = 'tutorAvailable'), 0) as available,
  coalesce(-sum(l.amount) filter (where l.account = 'payoutsInTransit'), 0) as in_transit`

const openingSql = (tutorId: string, currency: string, from: string) => sql`
  select json_build_object('pending', x.pending, 'available', x.available, 'inTransit', x.in_transit)
  from (select ${held} from ledger_lines l join ledger_entries e on e.id = l.entry_id where ${own(tutorId, currency)} and e.at < ${from}) x`

const linesSql = (tutorId: string, currency: string, from: string, to: string) => sql`
  select json_agg(json_build_array(x.id, (extract(epoch from x.at) * 1000)::bigint, x.event, x.pending, x.available, x.in_transit, coalesce(c.amount, 0),
    x.booking_id, b.reference, j.name, s.first_name || ' ' || left(s.last_name, 1) || '.', (extract(epoch from b.start) * 1000)::bigint) order by x.at, x.id)
  from (
    select e.id, e.at, e.event, e.booking_id, ${held} from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where ${own(tutorId, currency)} and e.at >= ${from} and e.at < ${to} group by e.id
  ) x
  left join lateral (select -sum(k.amount) as amount from ledger_lines k
    where k.entry_id = x.id and k.account = 'commission' and k.currency = ${currency}::enum_ledger_lines_currency
      and x.pending + x.available + x.in_transit <> 0) c on true
  left join bookings b on b.id = x.booking_id
  left join subjects j on j.id = b.subject_id
  left join users s on s.id = b.student_id`

type Found = { month: string; currency: string; opening: TutorBalances; cells: Cells[] }

function toStatement({ month, currency, opening, cells }: Found): Statement {
  const closing = { ...opening }
  const sums = { paid: 0, commission: 0, change: 0, paidOut: 0 }
  const lines = cells.map((cell) => {
    const line = toLine(cell, currency, inAll(closing))
    closing.pending += line.moved.pending
    closing.available += line.moved.available
    closing.inTransit += line.moved.inTransit
    sums.paid += line.paid?.amount ?? 0
    sums.commission += line.commission?.amount ?? 0
    sums.change += line.change.amount
    if (!line.paid) sums.paidOut -= line.change.amount
    return line
  })
  const { paid, commission, change, paidOut } = sums
  return {
    month,
    currency,
    opening,
    closing,
    lines,
    totals: {
      paid: money(paid, currency),
      commission: money(commission, currency),
      change: money(change, currency),
      paidOut: money(paidOut, currency),
    },
  }
}

function toLine(cell: Cells, currency: string, before: number): StatementLine {
  const [
    entryId,
    at,
    event,
    pending,
    available,
    inTransit,
    kept,
    bookingId,
    reference,
    subject,
    studentName,
    start,
  ] = cell
  const moved = { pending, available, inTransit }
  const change = inAll(moved)
  const isOfLesson = bookingId !== null && change !== 0
  return {
    entryId,
    at: new Date(at).toISOString(),
    event,
    lesson: bookingId
      ? { bookingId, reference, subject, studentName, start: new Date(start).toISOString() }
      : null,
    paid: isOfLesson ? money(change + kept, currency) : null,
    commission: isOfLesson ? money(kept, currency) : null,
    change: money(change, currency),
    moved,
    balance: money(before + change, currency),
  }
}
