import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { OPEN_DISPUTES } from '@/domain/booking/states'
import type { Currency } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import { lastPayoutRun } from '@/domain/payout/payoutCalendar'
import { addDays, addMinutes } from '@/domain/time/instants'
import { minimumIn } from '@/operations/payout/channelPrice'
import { payeeById } from '@/operations/payout/payee'
import { placePayout } from '@/operations/payout/placePayout'
import { sendPayout } from '@/operations/payout/sendPayout'
import { syncPayout } from '@/operations/payout/syncPayout'
import { sqlList } from '@/services/database/sqlList'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'
import { demoLogins } from '../content/staff'
import type { DemoWorld } from './demoWorld'
import { inLanes } from './inLanes'

type Input = { payload: Payload; world: DemoWorld }

/** How many tutors have payouts behind them, besides those with a login. */
const OTHERS = 20
/** How many days before the last Monday the payouts were asked for, oldest first; what came later is still there. */
const DAYS_BEFORE = [21, 7]
/** A little below what nobody has to approve: converting there and back may round up. */
const MOST_USD = money(99_000, 'USD')

/** Payouts of some tutors on two Mondays, through the operations of the product and to its test bank. */
export async function seedPayouts({ payload, world }: Input): Promise<void> {
  const logins = new Set(demoLogins.map(({ email }) => email))
  const chosen = world.tutors.filter(({ email }, index) => index < OTHERS || logins.has(email))
  await inLanes(chosen, 4, async (tutor) => {
    for (const days of DAYS_BEFORE) {
      const now = addMinutes(addDays(lastPayoutRun(world.anchor), -days), 17)
      const payoutId = await placed({ payload, tutorId: world.tutorId(tutor), now })
      if (payoutId) await bringHome({ payload, payoutId, now, until: world.anchor })
    }
  })
}

type Place = { payload: Payload; tutorId: string; now: Date }

/** Asks for what the tutor could have at `now`, once. @returns the payout; null when it was too little */
async function placed({ payload, tutorId, now }: Place): Promise<string | null> {
  return withTransaction(payload, async ({ tx }) => {
    const payee = await payeeById(tx, tutorId)
    const { currency } = payee
    const before = await tx.execute<{ id: string }>(
      sql`select id from payouts where tutor_id = ${tutorId} and created_at = ${now.toISOString()}`,
    )
    if (before.rows[0]) return before.rows[0].id
    const { rows } = await tx.execute<{ balance: string }>(sql`
      select coalesce(-sum(l.amount), 0) as balance from ledger_lines l join ledger_entries e on e.id = l.entry_id
        left join bookings b on b.id = e.booking_id
      where l.owner = ${tutorId} and l.currency = ${currency} and l.account = 'tutorAvailable' and e.at <= ${now.toISOString()}
        and (b.id is null or (b.dispute_state not in (${sqlList(OPEN_DISPUTES)}) and coalesce(b.refund_due_amount, 0) <= b.refunded_amount))`)
    const most = inCurrency(MOST_USD, currency as Currency, SHIPPED_RATES)
    const amount = Math.min(Number(rows[0]?.balance ?? 0), most.amount)
    if (amount < minimumIn('simulator', currency).amount) return null
    return placePayout({ tx, payee, currency, amount, requestedBy: 'tutor', now })
  })
}

type BringHome = { payload: Payload; payoutId: string; now: Date; until: Date }

/** What the worker would have done: sends it and, when a business day has gone by, learns that it arrived. */
async function bringHome({ payload, payoutId, now, until }: BringHome): Promise<void> {
  await sendPayout({ payload, payoutId, now: addMinutes(now, 1) })
  const { rows } = await database(payload).execute<{ expected_at: string | null }>(
    sql`select expected_at from payouts where id = ${payoutId}`,
  )
  const expectedAt = rows[0]?.expected_at
  if (!expectedAt) return
  const arrived = addMinutes(new Date(expectedAt), 1)
  if (arrived <= until) await syncPayout({ payload, payoutId, now: arrived })
}
