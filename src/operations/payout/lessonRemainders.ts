import { sql } from '@payloadcms/db-postgres'
import { OPEN_DISPUTES } from '@/domain/booking/states'
import type { LessonRemainder } from '@/domain/payout/allocatePayout'
import { GONE_PAYOUTS } from '@/domain/payout/payoutProcess'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'

export type Remainder = LessonRemainder & {
  /** A problem with the lesson is not decided, or what was decided is not given back yet. */
  isHeld: boolean
}

/**
 * What each lesson of a tutor still has in their available earnings of a currency: from the ledger, less what payouts
 * have taken. In the order in which it became available.
 */
export async function lessonRemainders(
  tx: Tx,
  { tutorId, currency }: { tutorId: string; currency: string },
): Promise<Remainder[]> {
  const { rows } = await tx.execute<{ bookingId: string; remaining: string; isHeld: boolean }>(sql`
    with earned as (
      select e.booking_id, -sum(l.amount) as amount, min(e.at) as since
      from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where l.owner = ${tutorId} and l.currency = ${currency} and l.account = 'tutorAvailable' and e.booking_id is not null
      group by e.booking_id),
    taken as (
      select s.booking_id, sum(s.amount) as amount from payout_lessons s join payouts p on p.id = s.payout_id
      where p.tutor_id = ${tutorId} and p.currency = ${currency} and p.state in (${sqlList(GONE_PAYOUTS)}) group by s.booking_id)
    select e.booking_id "bookingId", e.amount - coalesce(t.amount, 0) as remaining,
      b.dispute_state in (${sqlList(OPEN_DISPUTES)}) or coalesce(b.refund_due_amount, 0) > b.refunded_amount as "isHeld"
    from earned e join bookings b on b.id = e.booking_id left join taken t on t.booking_id = e.booking_id
    order by e.since, e.booking_id`)
  return rows.map(({ bookingId, remaining, isHeld }) => ({
    bookingId,
    remaining: Number(remaining),
    isHeld,
  }))
}
