import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type Money, money } from '@/domain/money/money'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** What staff need to decide about a payment. Instants are ISO 8601 in UTC. */
export type ReviewCase = {
  reasons: string[]
  amount: Money
  dueAt: string
  subjectName: string
  tutorName: string
  start: string
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
  const { rows } = hasRole(viewer, 'ops', 'finance', 'owner')
    ? await database(payload).execute<Row>(sql`
        select r.reasons, r.amount, r.currency, r.due_at "dueAt", s.name "subjectName", t.display_name "tutorName", b.start,
          u.first_name || ' ' || u.last_name "payerName", u.email "payerEmail", u.created_at "payerSince",
          (select count(*)::int from payments p where p.payer_id = r.payer_id and p.captured_amount > 0 and p.id <> r.payment_id) "paidBefore",
          (select count(*)::int from payment_declines d where d.payer_id = r.payer_id and d.at > r.created_at - interval '30 days') declines
        from payment_reviews r join bookings b on b.id = r.booking_id join subjects s on s.id = b.subject_id
          join tutor_profiles t on t.id = b.tutor_id join users u on u.id = r.payer_id where r.id = ${reviewId}`)
    : { rows: [] }
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no review ${reviewId} for ${viewer.id}`)
  return {
    ...row,
    reasons: row.reasons.split(', '),
    amount: money(Number(row.amount), row.currency),
    dueAt: isoText(row.dueAt),
    start: isoText(row.start),
    payerSince: isoText(row.payerSince),
  }
}
