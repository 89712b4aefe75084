import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { topUpLimits } from '@/domain/payment/topUpLimits'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { assertMayTryCards } from './assertMayTryCards'
import { lockPayer } from './lockPayer'
import { newPayment } from './newPayment'
import { openPurchase } from './openPurchase'

type Input = {
  payload: Payload
  viewer: Viewer
  amount: Money
  /** The id it is to have: asked for again with the same one, it is the same payment. */
  id?: string
  now: Date
}

/**
 * Starts putting money into the viewer's wallet (J06): a payment that is charged at once, and its pay page.
 * @throws DomainError EMAIL_NOT_VERIFIED; RATE_LIMITED after too many declined cards; VALIDATION_FAILED outside the limits of a top-up; PAYMENT_UNAVAILABLE
 */
export async function topUpWallet({
  payload,
  viewer,
  amount,
  id = uuidv7(),
  now,
}: Input): Promise<{ paymentId: string; url: string }> {
  if (!viewer.emailVerified)
    throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} tops up unverified`)
  const { least, most } = topUpLimits(amount.currency)
  if (amount.amount < least.amount || amount.amount > most.amount)
    throw new DomainError('VALIDATION_FAILED', `top-up of ${amount.amount} ${amount.currency}`, {
      userMessage: `Choose an amount from ${formatMoney(least)} to ${formatMoney(most)}.`,
      field: 'amount',
    })
  await assertMayTryCards({ tx: database(payload), payerId: viewer.id, now })
  await withTransaction(payload, async ({ tx }) => {
    await lockPayer(tx, viewer.id)
    if (await isBegun(tx, id)) return
    await tx.execute(newPayment({ id, purpose: 'topUp', payerId: viewer.id, amount, now }))
  })
  return openPurchase({ payload, paymentId: id, now })
}

async function isBegun(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from payments where id = ${id}`)
  return rows.length > 0
}
