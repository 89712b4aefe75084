import type { Payload } from 'payload'
import type { PaymentState } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type Money, money } from '@/domain/money/money'
import type { PaymentPurpose } from '@/domain/payment/purposes'
import { declineWords } from '@/messages/declineWords'
import { type LoadedBooking, readBooking } from '@/operations/booking/bookingRow'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { type LoadedPayment, readPayment } from '../paymentRow'
import { restOf } from '../restOf'
import { topUpRest } from './topUpRest'

export type PaymentView = {
  id: string
  /** Null for the payment of a whole series. */
  bookingId: string | null
  seriesId: string | null
  purpose: PaymentPurpose
  state: PaymentState
  amount: Money
  /** How the amount is made up; they add up to it. `credit` is given by us, `promo` by a code. */
  parts: { card: Money; wallet: Money; credit: Money; promo: Money; package: Money }
  /** Why the last try with a card came to nothing, in words; null when it went through or was never tried. */
  failure: { code: string; message: string } | null
  captured: Money
  refunded: Money
  /** What can still be given back, promised refunds counted as given; of a top-up what is in the wallet. */
  rest: Money
}

/** A payment, for its payer and for staff that see money. @throws DomainError NOT_FOUND for anyone else. */
export async function getPayment({
  payload,
  viewer,
  paymentId,
}: {
  payload: Payload
  viewer: Viewer
  paymentId: string
}): Promise<PaymentView> {
  const tx = database(payload)
  const payment = await readPayment(tx, paymentId)
  if (payment.payerId !== viewer.id && !hasRole(viewer, 'finance', 'ops', 'owner')) {
    throw new DomainError('NOT_FOUND', `payment ${paymentId} not visible to ${viewer.id}`)
  }
  const { id, bookingId, seriesId, purpose, state, amount, tenders, failureCode } = payment
  const of = (part: number) => money(part, amount.currency)
  const booking = bookingId ? await readBooking(tx, bookingId) : null
  return {
    id,
    bookingId,
    seriesId,
    purpose,
    state,
    amount,
    parts: {
      card: payment.card,
      wallet: of(tenders.wallet),
      credit: of(tenders.credit),
      promo: of(tenders.promo),
      package: of(tenders.package),
    },
    failure: failureCode === null ? null : { code: failureCode, message: declineWords(failureCode) },
    captured: of(payment.capturedAmount),
    refunded: of(payment.refundedAmount),
    rest: of(await restOfAny({ tx, payment, booking })),
  }
}

type Rest = { tx: Tx; payment: LoadedPayment; booking: LoadedBooking | null }

async function restOfAny({ tx, payment, booking }: Rest): Promise<number> {
  if (booking) return restOf(booking, payment)
  if (payment.purpose === 'topUp' && payment.capturedAmount > 0) return topUpRest(tx, payment)
  return payment.capturedAmount - payment.refundedAmount
}
