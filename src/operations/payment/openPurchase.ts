import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { riskOf } from '@/domain/payment/risk'
import { env } from '@/env'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { customerFor } from './customerFor'
import { finishOperation, planOperation } from './paymentOperation'
import { type LoadedPayment, readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { riskFacts } from './queries/riskFacts'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Opens the pay page of something that is bought at once, a package or money for the wallet, or finds the one opened
 * before: charged with the payment, for there is nobody to confirm it; only held when the rules of risk want somebody to
 * look first (decision 020). Row, call, row; two at once get the same page.
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
  const { key, captureMethod } = await withTransaction(payload, ({ tx }) => planPage({ tx, payment, now }))
  const customerId = await customerFor({ payload, userId: payment.payerId, now })
  const checkout = await paymentsFor(payload).createCheckout({
    paymentId,
    amount: payment.card,
    captureMethod,
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

type Page = { key: string; captureMethod: 'automatic' | 'manual' }

/** The call that opens the page. Whether the money is held is part of its key: a call that is repeated is the same one. */
async function planPage({ tx, payment, now }: { tx: Tx; payment: LoadedPayment; now: Date }): Promise<Page> {
  const { id: paymentId } = payment
  await readPayment(tx, paymentId, { lock: true })
  const plain = `checkout:${paymentId}`
  const held = `${plain}:held`
  const { rows } = await tx.execute<{ key: string }>(
    sql`select key from payment_operations where key in (${plain}, ${held}) limit 1`,
  )
  const isHeld = rows[0]
    ? rows[0].key === held
    : riskOf(await riskFacts(tx, payment, now), true).action === 'review'
  const key = isHeld ? held : plain
  await planOperation({ tx, paymentId, kind: 'checkout', key, amount: payment.card.amount, now })
  return { key, captureMethod: isHeld ? 'manual' : 'automatic' }
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
