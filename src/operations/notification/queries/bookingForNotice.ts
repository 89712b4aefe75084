import { sql } from '@payloadcms/db-postgres'
import type { Actor } from '@/domain/booking/bookingSnapshot'
import type { DisputeCategory } from '@/domain/booking/disputeCategories'
import { paidInAll } from '@/domain/booking/refundFor'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { splitSettled } from '@/domain/ledger/splitSettled'
import { addMoney, type Money, money, subtractMoney } from '@/domain/money/money'
import { NO_PARTS, type PaymentParts } from '@/domain/payment/tenders'
import { commissionFor, splitEarnings } from '@/domain/payout/commission'
import { type LoadedBooking, replacesRequestSql, toBooking } from '@/operations/booking/bookingRow'
import { lifetimeNetUsdCents } from '@/operations/payout/lifetimeNetUsdCents'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { BookingFacts, Earnings, Part, Receiver } from '../mail/bookingMail'
import { addParts, type PaidRow, paidRows, partsOfLessons, refundedRows } from './noticeParts'

type Person = { id: string; email: string; first_name: string; last_name: string; timezone: string }

type Row = Record<string, string | null> & {
  subject_name: string
  subject_slug: string
  tutor_name: string
  tutor_user: Person
  student_user: Person
  booked_by_user: Person
  staff: Person[] | null
  cause: { actor: Actor; reason: string | null } | null
  dispute: { category: DisputeCategory; description: string } | null
  together: Record<string, string | null>[] | null
  payments: PaidRow[] | null
  last_back: PaymentParts[] | null
  all_back: PaymentParts[] | null
}

type Input = { tx: Tx; bookingId: string; causeKey: string; withStaff: boolean; now: Date }
type Answer = { facts: BookingFacts; people: { learners: Receiver[]; tutor: Receiver; staff: Receiver[] } }

/**
 * Everything a mail about a booking may say, read at once: people with their own zones, money in the booking's
 * currency, and the move that `causeKey` names (empty for a timer).
 * @throws DomainError NOT_FOUND
 */
export async function bookingForNotice({ tx, bookingId, causeKey, withStaff, now }: Input): Promise<Answer> {
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select b.*, ${replacesRequestSql}, s.name as subject_name, s.slug as subject_slug, t.display_name as tutor_name,
      ${person('tu')} as tutor_user, ${person('su')} as student_user, ${person('bu')} as booked_by_user,
      (select jsonb_agg(${person('u')}) from users_roles r join users u on u.id = r.parent_id
        where ${withStaff} and r.value = 'ops' and u.status = 'active') as staff,
      (select jsonb_build_object('actor', h.actor_kind, 'reason', h.reason) from booking_history h
        where h.booking_id = b.id and h.id::text = ${causeKey}) as cause,
      (select jsonb_build_object('category', d.category, 'description', d.description) from disputes d
        where d.booking_id = b.id order by d.created_at desc limit 1) as dispute,
      (select p.captured_amount from payments p where p.booking_id = b.id order by p.created_at desc limit 1) as captured,
      (select p.package_id from payments p where p.booking_id = b.id and p.package_id is not null limit 1) as package_id,
      (select sr.timezone from booking_series sr where sr.id = b.series_id) as series_zone,
      (select jsonb_agg(to_jsonb(o) order by o.start) from bookings o where o.series_id = b.series_id and ${movedTogether}) as together,
      ${paidRows(sql`select b.id union select o.id from bookings o where o.series_id = b.series_id and ${movedTogether}`)} as payments,
      ${refundedRows(sql`b.id`, { latest: true })} as last_back,
      ${refundedRows(sql`select o.id from bookings o where o.series_id = b.series_id and ${movedTogether}`)} as all_back,
      (select r.amount from refunds r where r.booking_id = b.id and r.state = 'succeeded'
        order by r.updated_at desc limit 1) as last_refund
    from bookings b
    left join booking_history c on c.booking_id = b.id and c.id::text = ${causeKey}
    join subjects s on s.id = b.subject_id
    join tutor_profiles t on t.id = b.tutor_id
    join users tu on tu.id = b.tutor_user_id
    join users su on su.id = b.student_id
    join users bu on bu.id = b.booked_by_id
    where b.id = ${bookingId}`,
  )
  const row = rows[0]
  if (!row) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  const booking = toBooking(row)
  const rateBps = booking.commissionRateBps ?? (await nextRate(tx, booking.tutorId))
  return { facts: toFacts({ row, booking, rateBps, now }), people: toPeople(row) }
}

/** The columns of a user that a mail may need, as one value. */
function person(alias: 'tu' | 'su' | 'bu' | 'u') {
  const u = sql.identifier(alias)
  return sql`jsonb_build_object('id', ${u}.id, 'email', ${u}.email, 'first_name', ${u}.first_name,
    'last_name', ${u}.last_name, 'timezone', ${u}.timezone)`
}

/** The commission the tutor's next lesson will have: what a request promises before anything is captured (NV19). */
async function nextRate(tx: Tx, tutorId: string): Promise<number> {
  return commissionFor({ lifetimeNetUsdCents: await lifetimeNetUsdCents(tx, tutorId) }).rateBps
}

type Facts = { row: Row; booking: LoadedBooking; rateBps: number; now: Date }

function toFacts({ row, booking, rateBps, now }: Facts): BookingFacts {
  const { currency } = booking.price
  const series = seriesOf(row, rateBps)
  const amount = (value: string | null | undefined) =>
    Number(value) > 0 ? money(Number(value), currency) : null
  return {
    booking,
    subject: { name: row.subject_name, slug: row.subject_slug },
    topic: row.topic ?? null,
    goals: row.goals ?? null,
    tutorName: row.tutor_name,
    studentName: shortName(row.student_user),
    parentName: row.booked_by_id === row.student_id ? null : shortName(row.booked_by_user),
    cause: row.cause,
    earnings: earningsOf(booking, rateBps),
    captured: amount(row.captured),
    isFromPackage: row.package_id != null,
    lastRefund: amount(row.last_refund),
    ...partsOfLessons({ lessons: series?.lessons ?? [booking], paid: row.payments ?? [] }),
    returned: ((series ? row.all_back : row.last_back) ?? []).reduce(addParts, NO_PARTS),
    dispute: row.dispute,
    series,
    now,
  }
}

/**
 * Which lessons `o` of the series of `b` a mail is about: those that made the same move at the same instant; for money
 * that comes back those that were ended together; for a timer those that wait for the same answer. The instant is
 * `created_at`: `at` of a move that waited for another one is later.
 */
const movedTogether = sql`case
  when c.action is null or c.action = 'expireRequest' then o.request_expires_at = b.request_expires_at
    and o.session_state in ('REQUESTED', 'EXPIRED') and o.requested_at is not null
  when c.action in ('refund', 'refundPartly') then exists (
    select 1 from booking_history own join booking_history h on h.created_at = own.created_at and h.action = own.action and h.booking_id = o.id
    where own.booking_id = b.id and own.field = 'sessionState' and own."to" = b.session_state::text)
  else exists (select 1 from booking_history h where h.booking_id = o.id and h.created_at = c.created_at and h.action = c.action and h.field = c.field) end`

/** The lessons of a series that made this move together; null for a lesson by itself. */
function seriesOf({ together, series_zone: timezone }: Row, rateBps: number): BookingFacts['series'] {
  if (!timezone || !together || together.length < 2) return null
  const lessons = together.map(toBooking)
  const sum = (amounts: readonly Money[]) => amounts.reduce(addMoney, money(0, amounts[0]?.currency ?? 'USD'))
  return {
    timezone,
    lessons,
    total: sum(lessons.map(paidInAll)),
    net: sum(lessons.map((lesson) => earningsOf(lesson, lesson.commissionRateBps ?? rateBps).net)),
  }
}

/** As settled, or as it will be: what is not given back, divided at the tutor's rate (CT07). */
function earningsOf(booking: LoadedBooking, rateBps: number): Earnings {
  const full = splitEarnings({ price: booking.tutorPrice, rateBps })
  const paid = paidInAll(booking)
  const back = money(isOver(booking.sessionState) ? (booking.refundDueAmount ?? 0) : 0, paid.currency)
  const { price, serviceFee } = booking
  const shares = splitSettled({ ...full, serviceFee, price }, subtractMoney(paid, back))
  const { commission, tutorNet: net } = shares
  return { price: addMoney(net, commission), commission, net, rateBps }
}

/** `Mia T.`: as much of a name as the other side needs. */
const shortName = ({ first_name, last_name }: Person): string => `${first_name} ${last_name.slice(0, 1)}.`

function toPeople(row: Row) {
  const student = toReceiver(row.student_user, 'student')
  const booker = row.booked_by_id === row.student_id ? [] : [toReceiver(row.booked_by_user, 'parent')]
  return {
    learners: [student, ...booker],
    tutor: toReceiver(row.tutor_user, 'tutor'),
    staff: (row.staff ?? []).map((person) => toReceiver(person, 'ops')),
  }
}

const toReceiver = ({ id, email, first_name, timezone }: Person, part: Part): Receiver => ({
  userId: id,
  email,
  firstName: first_name,
  timeZone: timezone,
  part,
})
