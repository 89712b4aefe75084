import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { monthRange } from '@/domain/time/monthRange'
import type { Tx } from '@/services/database/tx'
import { inAll, type Statement, type StatementLine, type TutorBalances } from '../statement'

/** One entry, in the order of `LINES`; an array each, for ten thousand objects with names cost more than the query. */
type Cells = [
  entryId: string,
  /** Seconds, as Postgres counts them. */
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
  const { rows } = await tx.execute<Answer>(
    statementSql({ tutorId, currency, from: range.from.toISOString(), to: range.to.toISOString() }),
  )
  const opening = rows[0]?.opening ?? { pending: 0, available: 0, inTransit: 0 }
  return toStatement({ month, currency, opening, moves: rows[0]?.moves ?? [], cells: rows[0]?.lines ?? [] })
}

type Answer = { opening: TutorBalances | null; moves: Statement['moves'] | null; lines: Cells[] | null }
type Bounds = { tutorId: string; currency: string; from: string; to: string }

/**
 * Goes through the tutor's lines once: what is before the month becomes one group, each entry of the month one. Entries
 * that only move money on come back as a sum for each event.
 */
const statementSql = ({ tutorId, currency, from, to }: Bounds) => sql`
  with moved as materialized (
    select case when e.at >= ${from} then e.id end as id, case when e.at >= ${from} then e.at end as at,
      case when e.at >= ${from} then e.event end as event, case when e.at >= ${from} then e.booking_id end as booking_id,
      coalesce(-sum(l.amount) filter (where l.account = 'tutorPending'), 0) as pending,
      coalesce(-sum(l.amount) filter (where l.account = 'tutorAvailable'), 0) as available,
      coalesce(-sum(l.amount) filter (where l.account = 'payoutsInTransit'), 0) as in_transit, sum(l.amount) <> 0 as is_change
    from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where l.account in ('tutorPending', 'tutorAvailable', 'payoutsInTransit') and l.owner = ${tutorId}
      and l.currency = ${currency}::enum_ledger_lines_currency and e.at < ${to}
    group by 1, 2, 3, 4
  )
  select
    (select json_build_object('pending', pending, 'available', available, 'inTransit', in_transit) from moved where id is null) as opening,
    (select json_agg(json_build_object('event', event, 'count', entries, 'moved',
        json_build_object('pending', pending, 'available', available, 'inTransit', in_transit)) order by event)
      from (select event, count(*) as entries, sum(pending) as pending, sum(available) as available, sum(in_transit) as in_transit
        from moved where id is not null and not is_change group by event) on_the_way) as moves,
    (select json_agg(json_build_array(m.id, date_part('epoch', m.at), m.event, m.pending, m.available, m.in_transit,
        coalesce((select -sum(k.amount) from ledger_lines k where k.entry_id = m.id and k.account = 'commission'
          and k.currency = ${currency}::enum_ledger_lines_currency), 0),
        m.booking_id, b.reference, j.name, s.first_name || ' ' || left(s.last_name, 1) || '.', date_part('epoch', b.start)) order by m.at, m.id)
      from moved m left join bookings b on b.id = m.booking_id left join subjects j on j.id = b.subject_id left join users s on s.id = b.student_id
      where m.id is not null and m.is_change) as lines`

type Found = Pick<Statement, 'month' | 'currency' | 'opening' | 'moves'> & { cells: Cells[] }

function toStatement({ month, currency, opening, moves, cells }: Found): Statement {
  const closing = { ...opening }
  const sums = { paid: 0, commission: 0, change: 0, paidOut: 0 }
  const lines = cells.map((cell) => {
    const line = toLine(cell, currency, inAll(closing))
    addTo(closing, line.moved)
    sums.paid += line.paid?.amount ?? 0
    sums.commission += line.commission?.amount ?? 0
    sums.change += line.change.amount
    if (!line.paid) sums.paidOut -= line.change.amount
    return line
  })
  for (const { moved } of moves) addTo(closing, moved)
  const { paid, commission, change, paidOut } = sums
  return {
    month,
    currency,
    opening,
    closing,
    lines,
    moves,
    totals: {
      paid: money(paid, currency),
      commission: money(commission, currency),
      change: money(change, currency),
      paidOut: money(paidOut, currency),
    },
  }
}

function addTo(held: TutorBalances, moved: TutorBalances): void {
  held.pending += moved.pending
  held.available += moved.available
  held.inTransit += moved.inTransit
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
  return {
    entryId,
    at: instant(at),
    event,
    lesson: bookingId ? { bookingId, reference, subject, studentName, start: instant(start) } : null,
    paid: bookingId ? money(change + kept, currency) : null,
    commission: bookingId ? money(kept, currency) : null,
    change: money(change, currency),
    moved,
    balance: money(before + change, currency),
  }
}

const instant = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString()
