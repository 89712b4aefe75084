import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'
import { canMovePayout, type PayoutState } from '@/domain/payout/payoutProcess'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'

/** A lesson that a payout paid, all or a part of it. */
export type PaidLesson = {
  bookingId: string
  reference: string
  subjectName: string
  studentName: string
  start: string
  amount: Money
}

/** A payout as its tutor sees it. Instants are ISO 8601 in UTC. */
export type PayoutView = {
  id: string
  state: PayoutState
  amount: Money
  fee: Money
  net: Money
  channel: PayoutChannel
  /** Masked. */
  destination: string
  requestedBy: 'tutor' | 'weekly'
  requestedAt: string
  sentAt: string | null
  /** When it should arrive; null until it is sent. */
  expectedAt: string | null
  paidAt: string | null
  /** When it failed, was stopped or cancelled. */
  closedAt: string | null
  failureCode: string | null
  /** Why it was stopped. */
  reason: string | null
  canCancel: boolean
  lessons: PaidLesson[]
}

type Row = Omit<PayoutView, 'amount' | 'fee' | 'net' | 'lessons' | 'canCancel'> & {
  amount: string
  fee: string
  net: string
  currency: string
  lessons: (Omit<PaidLesson, 'amount'> & { amount: number })[] | null
  total: string
}

type Input = { payload: Payload; viewer: Viewer; payoutId?: string; page?: number; limit?: number }

/** The payouts of the viewer as a tutor, latest first, with the lessons each has paid (K05, K08). */
export async function listPayouts({
  payload,
  viewer,
  payoutId,
  page = 1,
  limit = 20,
}: Input): Promise<Page<PayoutView>> {
  const { rows } = await database(payload).execute<Row>(sql`
    select p.id, p.state, p.amount, p.fee, p.net, p.currency, p.channel, p.destination, p.requested_by "requestedBy",
      p.created_at "requestedAt", p.sent_at "sentAt", p.expected_at "expectedAt", p.paid_at "paidAt", p.closed_at "closedAt",
      p.failure_code "failureCode", p.reason, count(*) over () as total,
      (select json_agg(json_build_object('bookingId', b.id, 'reference', b.reference, 'subjectName', j.name, 'start', b.start,
          'studentName', s.first_name || ' ' || left(s.last_name, 1) || '.', 'amount', l.amount) order by b.start)
        from payout_lessons l join bookings b on b.id = l.booking_id join users s on s.id = b.student_id
          join subjects j on j.id = b.subject_id where l.payout_id = p.id) as lessons
    from payouts p where p.tutor_user_id = ${viewer.id} and (${payoutId ?? null}::uuid is null or p.id = ${payoutId ?? null}::uuid)
    order by p.created_at desc, p.id desc limit ${limit} offset ${(page - 1) * limit}`)
  return toPage({ docs: rows.map(toView), totalDocs: Number(rows[0]?.total ?? 0), page, limit })
}

/** One payout of the viewer. @throws DomainError NOT_FOUND, also for somebody else's */
export async function getPayout({
  payload,
  viewer,
  payoutId,
}: Input & { payoutId: string }): Promise<PayoutView> {
  const { docs } = await listPayouts({ payload, viewer, payoutId })
  if (!docs[0]) throw new DomainError('NOT_FOUND', `payout ${payoutId} is not of ${viewer.id}`)
  return docs[0]
}

function toView({ total: _, currency, lessons, ...row }: Row): PayoutView {
  const of = (minor: string | number) => money(Number(minor), currency)
  return {
    ...row,
    amount: of(row.amount),
    fee: of(row.fee),
    net: of(row.net),
    requestedAt: isoText(row.requestedAt),
    sentAt: isoText(row.sentAt),
    expectedAt: isoText(row.expectedAt),
    paidAt: isoText(row.paidAt),
    closedAt: isoText(row.closedAt),
    canCancel: canMovePayout(row.state, 'cancel'),
    lessons: (lessons ?? []).map((lesson) => ({
      ...lesson,
      start: isoText(lesson.start),
      amount: of(lesson.amount),
    })),
  }
}
