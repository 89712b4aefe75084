import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { customerFor } from './customerFor'
import { finishOperation, planOperation } from './paymentOperation'
import { type LoadedPayment, readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Opens the pay page of something that is bought at once, a package or money for the wallet, or finds the one opened
 * before: charged with the payment, for there is nobody to confirm it. Row, call, row; two at once get the same page.
 * @throws DomainError PAYMENT_STATE_CHANGED when it is paid or over; PAYMENT_UNAVAILABLE when the processor does not
 *   answer: nothing was charged and it can be tried again.
 */
export async function openPurchase({
  payload,
  paymentId,
  now,
}: Input): Promise<{ paymentId: string; url: string }> {
  const payment = await readPayment(database(payload), paymentId)
  if (payment.state !== 'PENDING' && payment.state !== 'FAILED')
    throw new DomainError('PAYMENT_STATE_CHANGED', `purchase ${paymentId} is ${payment.state}`)
  if (payment.checkoutUrl) return { paymentId, url: payment.checkoutUrl }
  const key = `checkout:${paymentId}`
  const amount = payment.card.amount
  await withTransaction(payload, ({ tx }) =>
    planOperation({ tx, paymentId, kind: 'checkout', key, amount, now }),
  )
  const customerId = await customerFor({ payload, userId: payment.payerId, now })
  const checkout = await paymentsFor(payload).createCheckout({
    paymentId,
    amount: payment.card,
    captureMethod: 'automatic',
    customerId,
    saveCard: 'offered',
    ...(await wordsOf(database(payload), payment)),
    successUrl: `${env.SERVER_URL}/payments/${paymentId}`,
    cancelUrl: `${env.SERVER_URL}/payments/${paymentId}`,
    expiresAt: null,
    idempotencyKey: key,
  })
  const isOpen = await withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute(sql`
      update payments set checkout_session_id = ${checkout.sessionId}, checkout_url = ${checkout.url}, updated_at = ${now.toISOString()}
      where id = ${paymentId} and state in ('PENDING', 'FAILED') returning id`)
    await finishOperation({ tx, key, state: 'done', resultId: checkout.sessionId, now })
    return rows.length > 0
  })
  if (!isOpen) {
    // Given up or paid while the processor was asked: nobody may pay on a page that leads nowhere.
    await paymentsFor(payload).expireCheckout(checkout.sessionId)
    throw new DomainError('PAYMENT_STATE_CHANGED', `purchase ${paymentId} ended while its page was opened`)
  }
  return { paymentId, url: checkout.url }
}

type Row = { email: string; lessons: number | null; tutor: string | null }

/** What the payer reads on the processor's page. */
async function wordsOf(tx: Tx, { id }: LoadedPayment) {
  const { rows } = await tx.execute<Row>(sql`
    select u.email, k.lessons_purchased::int lessons, t.display_name tutor from payments p join users u on u.id = p.payer_id
      left join student_packages k on k.id = p.package_id left join tutor_profiles t on t.id = k.tutor_id where p.id = ${id}`)
  const { email, lessons, tutor } = rows[0] as Row
  return {
    customerEmail: email,
    description: lessons === null ? 'Money for your EduStream wallet' : `${lessons} lessons with ${tutor}`,
  }
}
