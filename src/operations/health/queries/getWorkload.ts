import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Role } from '@/domain/identity/roles'
import { database } from '@/services/database/tx'

export type WorkloadTile = { label: string; count: number; href: string }

type Counts = {
  tutors: string
  requests: string
  today: string
  disputes: string
  appeals: string
  refunds: string
  calls: string
  reviews: string
}

const list = (collection: string, field: string, ...values: string[]) =>
  `/admin/collections/${collection}?${values.map((value, n) => `where[or][${n}][and][0][${field}][equals]=${value}`).join('&')}`

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
  const { rows } = await database(payload).execute<Counts>(sql`
    select (select count(*) from tutor_profiles where status = 'submitted') as tutors,
      (select count(*) from bookings where session_state = 'REQUESTED') as requests,
      (select count(*) from bookings where session_state in ('CONFIRMED', 'IN_PROGRESS') and "end" > ${now.toISOString()} and start < ${day}) as today,
      (select count(*) from bookings where dispute_state in ('OPEN', 'UNDER_REVIEW', 'APPEALED')) as disputes,
      (select count(*) from tutor_strikes where state = 'appealed') as appeals,
      (select count(*) from payment_reviews where state = 'open') as reviews,
      (select count(*) from refunds where state = 'failed') as refunds,
      (select count(*) from payment_operations where state = 'pending' and kind <> 'checkout') as calls`)
  const counts = rows[0] as Counts
  const sees = (...allowed: Role[]) => roles.some((role) => role === 'owner' || allowed.includes(role))
  const tile = (label: string, count: string, href: string) => ({ label, count: Number(count), href })
  return [
    ...(sees('ops', 'support')
      ? [
          tile('tutors to approve', counts.tutors, list('tutor-profiles', 'status', 'submitted')),
          tile('appeals against strikes', counts.appeals, list('tutor-strikes', 'state', 'appealed')),
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
    ...(sees('ops', 'finance')
      ? [tile('payments to review', counts.reviews, list('payment-reviews', 'state', 'open'))]
      : []),
    ...(sees('finance')
      ? [
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
