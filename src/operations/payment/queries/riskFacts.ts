import { sql } from '@payloadcms/db-postgres'
import { inUsd } from '@/domain/money/rates'
import { DECLINE_WINDOW_MINUTES, type RiskFacts } from '@/domain/payment/risk'
import { addHours, addMinutes } from '@/domain/time/instants'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import type { LoadedPayment } from '../paymentRow'

type Row = { declines: number; collected: number; tutors: number }

/** What the rules of risk need to know of a payment by card, at the moment it is held. */
export async function riskFacts(tx: Tx, payment: LoadedPayment, now: Date): Promise<RiskFacts> {
  const { payerId } = payment
  const window = addMinutes(now, -DECLINE_WINDOW_MINUTES).toISOString()
  const day = addHours(now, -24).toISOString()
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select (select count(*)::int from payment_declines where payer_id = ${payerId} and at > ${window}) declines,
      (select count(*)::int from (select 1 from payments where payer_id = ${payerId} and captured_amount > 0 limit 1) one) collected,
      (select count(distinct tutor_id)::int from bookings where booked_by_id = ${payerId} and created_at > ${day}
        and payment_state <> 'PENDING') tutors`,
  )
  const { declines, collected, tutors } = rows[0] as Row
  return {
    amountUsdCents: inUsd(payment.card, await currentRates(tx)).amount,
    recentDeclines: declines,
    isFirstPayment: collected === 0,
    tutorsToday: tutors,
  }
}
