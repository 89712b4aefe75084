import { sql } from '@payloadcms/db-postgres'
import { cancellationPolicy } from '@/domain/booking/cancellationPolicy'
import type { EvidenceFacts, EvidenceFile, EvidenceLesson } from '@/domain/chargeback/evidenceFacts'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { addDays } from '@/domain/time/instants'
import { isoText } from '@/domain/time/isoText'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  /** The payment of a lesson, or of a whole series. */
  paymentId: string
  /** Whether the reader may read what people wrote to each other and handed in. */
  withMessages: boolean
  words?: string
}

type PaymentRow = {
  id: string
  purpose: string
  captured_amount: string
  refunded_amount: string
  currency: string
  captured_at: string | null
  payer_name: string
  payer_email: string
}

/** Everything we have about what was paid with a payment (NV15). @throws DomainError NOT_FOUND */
export async function evidenceFacts({ tx, paymentId, withMessages, words }: Input): Promise<EvidenceFacts> {
  const { rows } = await tx.execute<PaymentRow>(sql`
    select p.id, p.purpose, p.captured_amount, p.refunded_amount, p.currency, u.email payer_email,
      u.first_name || ' ' || u.last_name payer_name,
      (select min(e.at) from ledger_entries e join payments s on (s.id = p.id or s.paid_by_id = p.id)
        where e.cause_key = 'capture:' || s.id) captured_at
    from payments p join users u on u.id = p.payer_id where p.id = ${paymentId}`)
  const row = rows[0]
  if (!row) throw new DomainError('NOT_FOUND', `no payment ${paymentId}`)
  const lessons = await readLessons(tx, row.id)
  return {
    payer: { name: row.payer_name, email: row.payer_email },
    payment: {
      id: row.id,
      purpose: row.purpose,
      amount: money(Number(row.captured_amount), row.currency),
      refunded: money(Number(row.refunded_amount), row.currency),
      capturedAt: isoText(row.captured_at),
    },
    lessons,
    messages: withMessages ? await readMessages(tx, row.id) : null,
    files: withMessages ? await readFiles(tx, row.id) : null,
    ...(words && { words }),
  }
}

type LessonRow = Omit<EvidenceLesson, 'price' | 'policy' | 'review' | 'timeline' | 'attendance'> & {
  price_amount: string
  currency: string
  policy_version: string
  booked_at: string
  timeline: EvidenceLesson['timeline'] | null
  attendance: { side: string; joinedAt: string; leftAt: string }[] | null
  review: { rating: number; comment: string | null; at: string } | null
}

async function readLessons(tx: Tx, paymentId: string): Promise<EvidenceLesson[]> {
  const { rows } = await tx.execute<LessonRow>(sql`
    select b.reference, j.name subject, t.display_name "tutorName", s.first_name || ' ' || s.last_name "studentName", b.start, b."end",
      b.timezone_student "timezoneStudent", b.price_amount, b.currency, b.session_state state, b.session_outcome outcome,
      b.policy_version, b.created_at booked_at,
      (select json_agg(json_build_object('at', h.at, 'action', h.action, 'by', h.actor_kind, 'reason', h.reason) order by h.at, h.id)
        from booking_history h where h.booking_id = b.id and h.field in ('sessionState', 'start', 'proposal')) timeline,
      (select json_agg(json_build_object('side', a.side, 'joinedAt', a.joined_at, 'leftAt', coalesce(a.left_at, a.last_seen_at)) order by a.joined_at)
        from lesson_attendance a where a.booking_id = b.id) attendance,
      (select json_build_object('rating', r.rating, 'comment', r.comment, 'at', r.created_at) from reviews r where r.booking_id = b.id) review
    from payments p join bookings b on b.id = p.booking_id join subjects j on j.id = b.subject_id
      join tutor_profiles t on t.id = b.tutor_id join users s on s.id = b.student_id
    where p.id = ${paymentId} or p.paid_by_id = ${paymentId} order by b.start, b.id`)
  return rows.map(({ price_amount, currency, policy_version, booked_at, ...row }) => ({
    ...row,
    start: isoText(row.start),
    end: isoText(row.end),
    price: money(Number(price_amount), currency),
    policy: {
      version: policy_version,
      acceptedAt: isoText(booked_at),
      freeUntilHours: cancellationPolicy(policy_version).freeUntilHours,
    },
    timeline: (row.timeline ?? []).map((item) => ({ ...item, at: isoText(item.at) })),
    attendance: (row.attendance ?? []).map(({ side, joinedAt, leftAt }) => ({
      side,
      joinedAt: isoText(joinedAt),
      leftAt: isoText(leftAt),
    })),
    review: row.review && { ...row.review, rating: Number(row.review.rating), at: isoText(row.review.at) },
  }))
}

async function readFiles(tx: Tx, paymentId: string): Promise<EvidenceFile[]> {
  const { rows } = await tx.execute<EvidenceFile>(sql`
    select f.id, f.booking_id "bookingId", b.reference, f.name, f.side, f.type, f.size::int size, f.sha256, f.created_at "at"
    from payments p join bookings b on b.id = p.booking_id join dispute_files f on f.booking_id = b.id
    where p.id = ${paymentId} or p.paid_by_id = ${paymentId} order by f.created_at, f.id`)
  return rows.map((row) => ({ ...row, at: isoText(row.at) }))
}

/** What people wrote from a week before they booked until two weeks after the lesson. */
const DAYS_BEFORE = 7
const DAYS_AFTER = 14
const MOST_MESSAGES = 200

type MessageRow = { at: string; from: 'student' | 'tutor'; text: string }

async function readMessages(tx: Tx, paymentId: string): Promise<MessageRow[]> {
  const { rows: span } = await tx.execute<{
    student: string
    tutor: string
    from: string
    until: string
  }>(sql`
    select b.student_id student, b.tutor_user_id tutor, min(b.created_at) "from", max(b."end") "until"
    from payments p join bookings b on b.id = p.booking_id where p.id = ${paymentId} or p.paid_by_id = ${paymentId} group by 1, 2`)
  const [about] = span
  if (!about) return []
  const since = addDays(new Date(about.from), -DAYS_BEFORE).toISOString()
  const until = addDays(new Date(about.until), DAYS_AFTER).toISOString()
  const { rows } = await tx.execute<MessageRow>(sql`
    select m.created_at "at", case when m.sender_id = ${about.student} then 'student' else 'tutor' end "from", m.text
    from messages m join message_threads t on t.id = m.thread_id
    where t.student_id = ${about.student} and t.tutor_user_id = ${about.tutor} and m.created_at between ${since} and ${until}
    order by m.created_at, m.id limit ${MOST_MESSAGES}`)
  return rows.map((row) => ({ ...row, at: isoText(row.at) }))
}
