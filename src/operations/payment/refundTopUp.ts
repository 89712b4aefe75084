import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { decidesPayments } from '@/domain/identity/staffRights'
import { topUpRefundHeldEntry } from '@/domain/ledger/topUpRefundEntries'
import { money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { assertNothingGoesBack } from './assertNothingGoesBack'
import { lockPayer } from './lockPayer'
import { type LoadedPayment, readPayment } from './paymentRow'
import { isRefundPlanned, planPurchaseRefund } from './planPurchaseRefund'
import { postEntry } from './postEntry'
import { topUpRest } from './queries/topUpRest'

type Input = {
  payload: Payload
  viewer: Viewer
  paymentId: string
  /** Minor units of the top-up's currency; all that is left when left out. */
  amount?: number
  reason: string
  /** The id the refund is to have: asked for again with the same one, it is given once. */
  id?: string
  now: Date
}

/**
 * Staff give what is left of a top-up back to the card it came from (J05): never more than is in the wallet. It leaves the
 * wallet with the decision, under the payer's lock, so that nobody spends it while it is on its way; the job makes the call.
 * @returns what can still be given back after it, minor units
 * @throws DomainError FORBIDDEN (also for one's own), REASON_REQUIRED, NOT_FOUND; REFUND_NOT_POSSIBLE for any other payment;
 *   PAYMENT_DISPUTED while a bank decides; PAYMENT_PENDING while another refund of it is on its way; REFUND_BEYOND_REST
 */
export async function refundTopUp(input: Input): Promise<{ rest: number }> {
  const { payload, viewer, paymentId, reason, id = uuidv7(), now } = input
  if (!decidesPayments(viewer)) throw new DomainError('FORBIDDEN', `user ${viewer.id} gives money back`)
  const words = reason.trim()
  if (!words) throw new DomainError('REASON_REQUIRED', 'refund without a reason', { field: 'reason' })
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const payment = await lockTopUp(tx, paymentId, viewer)
      const rest = await topUpRest(tx, payment)
      if (await isRefundPlanned(tx, id)) return { rest }
      await assertNothingGoesBack(tx, payment)
      const { amount = rest } = input
      if (amount <= 0 || amount > rest)
        throw new DomainError('REFUND_BEYOND_REST', `${amount} of top-up ${paymentId} with ${rest} left`, {
          field: 'amount',
          userMessage:
            rest === 0
              ? 'Nothing of this money is in the wallet any more, so none can go back.'
              : 'That is more than is left of this money in the wallet. Choose a smaller amount.',
          data: { rest },
        })
      const to = { card: amount, wallet: 0 }
      await planPurchaseRefund({ tx, payment, id, part: id, amount, to, rule: 'staff', reason: words, now })
      const leaves = money(amount, payment.amount.currency)
      const entry = topUpRefundHeldEntry({ refundId: id, payerId: payment.payerId, amount: leaves })
      await postEntry({ tx, entry, now })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'refundTopUp',
        target: SLUGS.payments,
        targetId: paymentId,
        reason: words,
        changes: { amount, currency: payment.amount.currency, payer: payment.payerId },
      })
      return { rest: rest - amount }
    },
    { user: viewer.user },
  )
}

/** The payment's row before the payer's lock, as where a chargeback of it is recorded. */
async function lockTopUp(tx: Tx, paymentId: string, viewer: Viewer): Promise<LoadedPayment> {
  const payment = await readPayment(tx, paymentId, { lock: true })
  if (payment.payerId === viewer.id)
    throw new DomainError('FORBIDDEN', `user ${viewer.id} refunds own top-up ${paymentId}`)
  const isPaid = payment.state === 'CAPTURED' || payment.state === 'PARTIALLY_REFUNDED'
  if (payment.purpose !== 'topUp' || (!isPaid && payment.state !== 'REFUNDED'))
    throw new DomainError('REFUND_NOT_POSSIBLE', `${payment.purpose} ${paymentId} is ${payment.state}`, {
      userMessage: 'This is no money that was put into a wallet and paid for.',
    })
  await lockPayer(tx, payment.payerId)
  return payment
}
