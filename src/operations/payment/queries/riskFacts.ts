import { sql } from '@payloadcms/db-postgres'
import { earningsAvailableSince } from '@/domain/booking/deadlines'
import { inUsd } from '@/domain/money/rates'
import { DECLINE_WINDOW_MINUTES, type RiskFacts } from '@/domain/payment/risk'
import { addHours, addMinutes } from '@/domain/time/instants'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import type { LoadedPayment } from '../paymentRow'
import { paidByCards } from './paidByCards'

type Row = { declines: number; tutors: number; newcomer: boolean; newTutor: boolean }
type Query = ReturnType<typeof sql>

/** A lesson `b` was given and paid, and the time in which a problem is reported is over. */
const wasGiven = (
  now: Date,
): Query => sql`b.session_outcome = 'COMPLETED' and b.payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED')
  and b.ended_at <= ${earningsAvailableSince(now).toISOString()}`

/** What the rules of risk need to know of a payment by card, at the moment it is held. */
export async function riskFacts(tx: Tx, payment: LoadedPayment, now: Date): Promise<RiskFacts> {
  const { payerId, purpose } = payment
  const isPurchase = purpose === 'package' || purpose === 'topUp'
  const window = addMinutes(now, -DECLINE_WINDOW_MINUTES).toISOString()
  const day = addHours(now, -24).toISOString()
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select (select count(*)::int from payment_declines where payer_id = ${payerId} and at > ${window}) declines,
      ${newcomer(payerId, now)} newcomer,
      not exists (select 1 from bookings b where ${wasGiven(now)} and b.tutor_id = (select o.tutor_id from bookings o
        join payments p on p.booking_id = o.id where p.id = ${payment.id} or p.paid_by_id = ${payment.id} limit 1)) "newTutor",
      (select count(distinct tutor_id)::int from bookings where booked_by_id = ${payerId} and created_at > ${day}
        and payment_state <> 'PENDING') tutors`,
  )
  const { declines, tutors, newcomer: isNew, newTutor } = rows[0] as Row
  const rates = await currentRates(tx)
  return {
    amountUsdCents: inUsd(payment.card, rates).amount,
    besidesUsdCents: isNew
      ? await paidByCards({ tx, payerId, exceptId: payment.id, withPending: isPurchase, rates })
      : 0,
    recentDeclines: declines,
    isNewcomer: isNew,
    isNewTutor: newTutor,
    tutorsToday: tutors,
  }
}

const newcomer = (payerId: string, now: Date): Query =>
  sql`not exists (select 1 from bookings b where b.booked_by_id = ${payerId} and ${wasGiven(now)})`
