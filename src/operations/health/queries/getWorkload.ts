import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { CHARGEBACK_ALARM_PERCENT, CHARGEBACK_RATE_DAYS } from '@/domain/chargeback/chargebackRate'
import { ANSWERABLE_STATES } from '@/domain/chargeback/chargebackStates'
import type { Role } from '@/domain/identity/roles'
import { FILE_CHANNELS } from '@/domain/payout/payoutChannels'
import { addDays } from '@/domain/time/instants'
import { readChargebackRate } from '@/operations/chargeback/queries/readChargebackRate'
import { sqlList } from '@/services/database/sqlList'
import { database } from '@/services/database/tx'

export type WorkloadTile = {
  label: string
  count: number
  href: string
  /** Written instead of the count. */
  value?: string
  /** Somebody has to act now. */
  isAlarming?: boolean
}

type Counts = {
  tutors: string
  requests: string
  today: string
  disputes: string
  appeals: string
  refunds: string
  calls: string
  payoutsToApprove: string
  payoutsForFile: string
  payoutsFailed: string
  answers: string
  due: string | null
  differences: string
  reviews: string
  flagged: string
}

const list = (collection: string, field: string, ...values: string[]) =>
  `/admin/collections/${collection}?${values.map((value, n) => `where[or][${n}][and][0][${field}][equals]=${value}`).join('&')}`

/** Tutors whose score is lowered by low ratings, missed lessons or many cancellations (C17). */
const FLAGGED =
  '/admin/collections/tutor-profiles?where[or][0][and][0][qualityFlags][exists]=true&where[or][0][and][1][status][equals]=approved'

/** What waits for staff, as far as their roles may see it: each number with the list behind it. */
export async function getWorkload({
  payload,
  roles,
  now,
}: {
  payload: Payload
  roles: readonly Role[]
  now: Date
}): Promise<WorkloadTile[]> {
  const day = new Date(now.getTime() + 86_400_000).toISOString()
  const weekAgo = addDays(now, -7).toISOString()
  const { rows } = await database(payload).execute<Counts>(sql`
    select (select count(*) from tutor_profiles where status = 'submitted') as tutors,
      (select count(*) from bookings where session_state = 'REQUESTED') as requests,
      (select count(*) from bookings where session_state in ('CONFIRMED', 'IN_PROGRESS') and "end" > ${now.toISOString()} and start < ${day}) as today,
      (select count(*) from bookings where dispute_state in ('OPEN', 'UNDER_REVIEW', 'APPEALED')) as disputes,
      (select count(*) from tutor_strikes where state = 'appealed') as appeals,
      (select count(*) from payment_reviews where state = 'open') as reviews,
      (select count(*) from tutor_profiles where quality_flags is not null and status = 'approved') as flagged,
      (select count(*) from refunds where state = 'failed') as refunds,
      (select count(*) from payment_operations where state = 'pending' and kind <> 'checkout') as calls,
      (select count(*) from payouts where state = 'awaitingApproval') as "payoutsToApprove",
      (select count(*) from payouts where state = 'approved' and channel in (${sqlList(FILE_CHANNELS)})) as "payoutsForFile",
      (select count(*) from payouts where state = 'failed' and closed_at > ${weekAgo}) as "payoutsFailed",
      (select count(*) from chargebacks where state in (${sqlList(ANSWERABLE_STATES)}) and submitted_at is null) as answers,
      (select min(evidence_due_by) from chargebacks where state in (${sqlList(ANSWERABLE_STATES)}) and submitted_at is null) as due,
      (select count(*) from reconciliation_differences where state = 'open') as differences`)
  const counts = rows[0] as Counts
  const rate = await readChargebackRate(database(payload), now)
  const sees = (...allowed: Role[]) => roles.some((role) => role === 'owner' || allowed.includes(role))
  const tile = (label: string, count: string, href: string) => ({ label, count: Number(count), href })
  return [
    ...(sees('ops', 'support')
      ? [
          tile('tutors to approve', counts.tutors, list('tutor-profiles', 'status', 'submitted')),
          tile('appeals against strikes', counts.appeals, list('tutor-strikes', 'state', 'appealed')),
          tile('tutors with a quality warning', counts.flagged, FLAGGED),
        ]
      : []),
    ...(sees('ops', 'support', 'finance')
      ? [
          tile('requests waiting for tutors', counts.requests, list('bookings', 'sessionState', 'REQUESTED')),
          tile(
            'lessons in the next 24 hours',
            counts.today,
            list('bookings', 'sessionState', 'CONFIRMED', 'IN_PROGRESS'),
          ),
          tile(
            'open disputes',
            counts.disputes,
            list('bookings', 'disputeState', 'OPEN', 'UNDER_REVIEW', 'APPEALED'),
          ),
        ]
      : []),
    ...(sees('ops', 'support', 'finance')
      ? [
          {
            ...tile(
              counts.due
                ? `chargebacks to answer, the first by ${new Date(counts.due).toISOString().slice(0, 16).replace('T', ' ')} UTC`
                : 'chargebacks to answer',
              counts.answers,
              list('chargebacks', 'state', ...ANSWERABLE_STATES),
            ),
            isAlarming: Number(counts.answers) > 0,
          },
          {
            label: `of payments charged back in ${CHARGEBACK_RATE_DAYS} days (${rate.chargebacks} of ${rate.payments}, alarm above ${CHARGEBACK_ALARM_PERCENT} %)`,
            count: rate.chargebacks,
            value: `${(rate.basisPoints / 100).toFixed(2)} %`,
            href: '/admin/collections/chargebacks?sort=-openedAt',
            isAlarming: rate.isAlarming,
          },
        ]
      : []),
    ...(sees('ops', 'finance')
      ? [tile('payments to review', counts.reviews, list('payment-reviews', 'state', 'open'))]
      : []),
    ...(sees('finance')
      ? [
          tile('payouts to approve', counts.payoutsToApprove, list('payouts', 'state', 'awaitingApproval')),
          tile('payouts waiting for a file', counts.payoutsForFile, '/admin/collections/payout-batches'),
          tile('payouts failed in 7 days', counts.payoutsFailed, list('payouts', 'state', 'failed')),
          tile(
            'differences to the processor’s books',
            counts.differences,
            list('reconciliation-differences', 'state', 'open'),
          ),
          tile('refunds the bank refused', counts.refunds, list('refunds', 'state', 'failed')),
          tile(
            'calls to the processor still open',
            counts.calls,
            list('payment-operations', 'state', 'pending'),
          ),
        ]
      : []),
  ]
}
