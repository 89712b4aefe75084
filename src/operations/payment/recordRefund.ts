import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { refundEntry, takenFromShares } from '@/domain/ledger/entries'
import type { TenderOwners } from '@/domain/ledger/tenderEntries'
import { addMoney, money, subtractMoney } from '@/domain/money/money'
import { routeParts } from '@/domain/payment/lessonReturn'
import type { PaymentParts } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { lockBooking } from '../booking/bookingRow'
import { moveBooking } from '../booking/moveBooking'
import { putLessonBack } from '../package/putLessonBack'
import { returnCode } from '../promotion/redemption'
import { reviveCredits } from '../promotion/reviveCredits'
import { finishOperation } from './paymentOperation'
import { type LoadedPayment, paymentOfBooking } from './paymentRow'
import { postEntry } from './postEntry'
import { refundedParts } from './queries/refundedParts'
import { refundOwners } from './queries/refundOwners'
import { settledLesson } from './queries/settledLesson'

type Input = { payload: Payload; bookingId: string; key: string; refundId?: string; now: Date }
type Refund = { id: string; amount: number; parts: PaymentParts; chargeback: number; guaranteed: number }

/** Money has gone back: refund, payment and booking say so and the ledger moves it, in one transaction, once. */
export async function recordRefund({ payload, ...refund }: Input): Promise<void> {
  await withTransaction(payload, ({ req, tx }) => recordRefundIn({ req, tx, ...refund }))
}

type InTransaction = Omit<Input, 'payload'> & { req: PayloadRequest; tx: Tx }

/** The same in the caller's transaction. */
export async function recordRefundIn({
  req,
  tx,
  bookingId,
  key,
  refundId,
  now,
}: InTransaction): Promise<void> {
  const booking = await lockBooking(tx, bookingId)
  const payment = await paymentOfBooking(tx, bookingId, { lock: true })
  const before = await refundedParts(tx, payment.id)
  const refund = await finishRefund({ tx, key, refundId, now })
  if (!refund) return
  const at = now.toISOString()
  const refunded = payment.refundedAmount + refund.amount
  const isAll = refunded >= payment.capturedAmount
  await tx.execute(sql`
    update payments set refunded_amount = ${refunded}, state = ${isAll ? 'REFUNDED' : 'PARTIALLY_REFUNDED'}, updated_at = ${at} where id = ${payment.id}`)
  await tx.execute(sql`update bookings set refunded_amount = ${refunded} where id = ${bookingId}`)
  if (payment.paidById) await noteOnWhole({ tx, paymentId: payment.paidById, amount: refund.amount, at })
  const { currency } = payment.amount
  const { guaranteed } = refund
  const { parts, chargeback } = await routed({ tx, payment, refund, now })
  const borne = money(refund.amount - guaranteed, currency)
  const guaranteedBefore = before.guaranteed
  const owners = await refundOwners({
    tx,
    payment,
    creditBefore: before.credit,
    credit: refund.parts.credit,
  })
  const settled = await settledLesson({ tx, booking, payment, amount: borne, guaranteedBefore })
  const entry = refundEntry({
    refundId: refund.id,
    bookingId,
    amount: money(refund.amount, currency),
    parts,
    owners,
    settled,
    chargeback,
    guaranteed,
  })
  await postEntry({ tx, entry, bookingId, now })
  if (settled) await lowerEarnings({ tx, bookingId, taken: takenFromShares(settled, borne) })
  await givePromotionsBack({ tx, payment, owners, isAll, now })
  await moveBooking({
    req,
    tx,
    booking,
    action: isAll ? 'refund' : 'refundPartly',
    isQuiet: payment.paidById !== null && (await isMoreToCome(tx, payment)),
    mover: { kind: 'system', userId: null },
    now,
  })
}

type Promotions = { tx: Tx; payment: LoadedPayment; owners: TenderOwners; isAll: boolean; now: Date }

/** Credit that came back can be used again, and a code when nothing is left of what it was used for. */
async function givePromotionsBack({ tx, payment, owners, isAll, now }: Promotions): Promise<void> {
  const creditIds = owners.credits.filter(({ amount }) => amount > 0).map(({ creditId }) => creditId)
  await reviveCredits({ tx, creditIds, wasPaid: true, now })
  if (isAll && payment.tenders.promo > 0)
    await returnCode({ tx, paymentId: payment.paidById ?? payment.id, now })
}

type Route = { tx: Tx; payment: LoadedPayment; refund: Refund; now: Date }

/**
 * A lesson of a package goes back into it; a part of one, or with the package over, to the wallet, but for what the payer
 * of the package has from their bank already.
 */
async function routed({
  tx,
  payment,
  refund,
  now,
}: Route): Promise<{ parts: PaymentParts; chargeback: number }> {
  const { packageId, capturedAmount } = payment
  const { parts, chargeback } = refund
  if (!packageId || parts.package === 0) return { parts, chargeback }
  const isWhole = refund.amount === capturedAmount
  const { to, toLoss } = await putLessonBack({
    tx,
    packageId,
    bookingId: payment.bookingId,
    amount: parts.package,
    isWhole,
    now,
  })
  if (toLoss > 0)
    await tx.execute(sql`
      update refunds set package_amount = package_amount - ${toLoss}, chargeback_amount = chargeback_amount + ${toLoss}
      where id = ${refund.id}`)
  return {
    parts: routeParts({ ...parts, package: parts.package - toLoss }, to),
    chargeback: chargeback + toLoss,
  }
}

type Finish = { tx: Tx; key: string; refundId?: string; now: Date }
type Row = { id: string } & Record<string, string>

/** @returns null when another worker was first: then nothing more may follow from it. */
async function finishRefund({ tx, key, refundId, now }: Finish): Promise<Refund | null> {
  await finishOperation({ tx, key, state: 'done', resultId: refundId, now })
  const { rows } = await tx.execute<Row>(sql`
    update refunds set state = 'succeeded', processor_refund_id = ${refundId ?? null}, updated_at = ${now.toISOString()}
    where key = ${key} and state = 'pending'
    returning id, amount, card_amount card, wallet_amount wallet, credit_amount credit, promo_amount promo, package_amount package,
      chargeback_amount chargeback, guarantee_amount guaranteed`)
  const [row] = rows
  if (!row) return null
  const of = (part: string) => Number(row[part])
  return {
    id: row.id,
    amount: Number(row.amount),
    chargeback: of('chargeback'),
    guaranteed: of('guaranteed'),
    parts: {
      card: of('card'),
      wallet: of('wallet'),
      credit: of('credit'),
      promo: of('promo'),
      package: of('package'),
    },
  }
}

type Lower = { tx: Tx; bookingId: string; taken: ReturnType<typeof takenFromShares> }

/** What the tutor earned with the lesson is what they keep of it, for their statement and, at the rate that was frozen, for their tier (CT08). */
async function lowerEarnings({ tx, bookingId, taken }: Lower): Promise<void> {
  const { tutorNetAmount, commissionAmount } = await lockBooking(tx, bookingId)
  const { currency } = taken.tutorNet
  const uncovered = money(taken.uncovered, currency)
  const net = addMoney(subtractMoney(money(tutorNetAmount ?? 0, currency), taken.tutorNet), uncovered)
  const commission = (commissionAmount ?? 0) - taken.commission.amount
  await tx.execute(sql`
    update bookings set tutor_net_amount = ${net.amount}, commission_amount = ${commission},
      tutor_net_usd_cents = case when tutor_net_amount > 0 then round(tutor_net_usd_cents * ${net.amount} / tutor_net_amount) else 0 end
    where id = ${bookingId}`)
}

/** Whether other lessons of the series wait for their money as well: people hear of all of it with the last. */
async function isMoreToCome(tx: Tx, { paidById, bookingId }: LoadedPayment): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from payments p join bookings b on b.id = p.booking_id
    where p.paid_by_id = ${paidById} and p.booking_id <> ${bookingId} and p.state in ('CAPTURED', 'PARTIALLY_REFUNDED')
      and b.refund_due_amount > b.refunded_amount limit 1`)
  return rows.length > 0
}

type Note = { tx: Tx; paymentId: string; amount: number; at: string }

/** The payment of a series shows what has been given back of all its lessons. */
async function noteOnWhole({ tx, paymentId, amount, at }: Note) {
  await tx.execute(sql`
    update payments set refunded_amount = refunded_amount + ${amount}, updated_at = ${at},
      state = case when refunded_amount + ${amount} >= captured_amount then 'REFUNDED' else 'PARTIALLY_REFUNDED' end::enum_payments_state
    where id = ${paymentId}`)
}

/** The bank would not take the money back: finance has to find another way (the row says so in the admin). */
export async function recordRefundRefused({
  payload,
  key,
  refundId,
  now,
}: Omit<Input, 'bookingId' | 'refundId'> & { refundId: string }): Promise<void> {
  logger.error({ key }, 'refund failed at the processor')
  await withTransaction(payload, async ({ tx }) => {
    await tx.execute(
      sql`update refunds set state = 'failed', processor_refund_id = ${refundId}, updated_at = ${now.toISOString()} where key = ${key}`,
    )
    await finishOperation({
      tx,
      key,
      state: 'refused',
      resultId: refundId,
      failureCode: 'refund_failed',
      now,
    })
  })
}
