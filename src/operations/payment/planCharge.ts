import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { lockShares } from './lockShares'
import { ownCard } from './ownCard'
import { chargeKey, isUnpaid } from './paymentAttempt'
import { planOperation } from './paymentOperation'
import type { LoadedPayment } from './paymentRow'

type Input = { payload: Payload; bookingId: string; methodId: string; now: Date }

/**
 * Stores that a saved card is to be charged for a held booking: one way to pay at a time, so that there is never a second
 * charge. The caller has ended the others (`endOtherWays`).
 * @returns false when it is paid already
 * @throws DomainError HOLD_EXPIRED; NOT_FOUND for a card that is not the payer's; PAYMENT_PENDING when somebody began
 *   another way to pay in the same moment
 */
export function planCharge({ payload, bookingId, methodId, now }: Input): Promise<boolean> {
  return withTransaction(payload, async ({ tx }) => {
    const { source, own } = await lockShares(tx, bookingId)
    const { sessionState, holdExpiresAt } = own.booking
    if (!isUnpaid(source)) return false
    if (sessionState !== 'HELD' || !holdExpiresAt || now >= holdExpiresAt)
      throw new DomainError('HOLD_EXPIRED', `booking ${bookingId} is not held any more`)
    if (source.checkoutSessionId || (await isBegun(tx, source)))
      throw new DomainError('PAYMENT_PENDING', `payment ${source.id} is being made`)
    const card = await ownCard(tx, { userId: source.payerId, methodId })
    const attempts = source.attempts + 1
    await tx.execute(sql`
      update payments set attempts = ${attempts}, saved_card_id = ${card.id}, failure_code = null, updated_at = ${now.toISOString()}
      where id = ${source.id}`)
    const key = chargeKey({ id: source.id, attempts })
    await planOperation({ tx, paymentId: source.id, kind: 'charge', key, amount: source.card.amount, now })
    return true
  })
}

async function isBegun(tx: Tx, { id }: LoadedPayment): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from payment_operations where payment_id = ${id} and kind in ('checkout', 'charge') and state = 'pending'`)
  return rows.length > 0
}
