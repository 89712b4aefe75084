import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { decidesPayments } from '@/domain/identity/staffRights'
import { type Money, money } from '@/domain/money/money'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** What staff need to decide about a payment. Instants are ISO 8601 in UTC. */
export type ReviewCase = {
  reasons: string[]
  amount: Money
  dueAt: string
  /** The lesson; null for what is bought at once. */
  lesson: { subject: string; tutor: string; start: string } | null
  /** Lessons of the package that is bought, and whose; null for a lesson and for money for a wallet. */
  package: { lessons: number; tutor: string } | null
  payerName: string
  payerEmail: string
  payerSince: string
  /** Payments that were collected before. */
  paidBefore: number
  /** Cards declined in the 30 days before. */
  declines: number
}

type Row = Omit<ReviewCase, 'reasons' | 'amount'> & { reasons: string; amount: string; currency: string }
type Input = { payload: Payload; viewer: Viewer; reviewId: string }

/** A payment under review with its facts. @throws DomainError NOT_FOUND, also for whoever does not decide on payments */
export async function getReviewCase({ payload, viewer, reviewId }: Input): Promise<ReviewCase> {
  const { rows } = decidesPayments(viewer)
    ? await database(payload).execute<Row>(sql`
        select r.reasons, r.amount, r.currency, r.due_at "dueAt", case when b.id is not null then jsonb_build_object('subject', s.name, 'tutor', t.display_name, 'start', b.start) end lesson,
          case when k.id is not null then jsonb_build_object('lessons', k.lessons_purchased, 'tutor', t.display_name) end package,
          u.first_name || ' ' || u.last_name "payerName", u.email "payerEmail", u.created_at "payerSince",
          (select count(*)::int from payments o where o.payer_id = r.payer_id and o.captured_amount > 0 and o.id <> r.payment_id) "paidBefore",
          (select count(*)::int from payment_declines d where d.payer_id = r.payer_id and d.at > r.created_at - interval '30 days') declines
        from payment_reviews r join payments p on p.id = r.payment_id join users u on u.id = r.payer_id
          left join bookings b on b.id = r.booking_id left join subjects s on s.id = b.subject_id
          left join student_packages k on k.id = p.package_id and p.purpose = 'package'
          left join tutor_profiles t on t.id = coalesce(b.tutor_id, k.tutor_id) where r.id = ${reviewId}`)
    : { rows: [] }
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no review ${reviewId} for ${viewer.id}`)
  return {
    ...row,
    reasons: row.reasons.split(', '),
    amount: money(Number(row.amount), row.currency),
    dueAt: isoText(row.dueAt),
    lesson: row.lesson && { ...row.lesson, start: isoText(row.lesson.start) },
    payerSince: isoText(row.payerSince),
  }
}
