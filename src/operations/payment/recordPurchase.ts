import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { purchaseEntry } from '@/domain/ledger/purchaseEntry'
import type { Tx } from '@/services/database/tx'
import { activatePackage } from '../package/activatePackage'
import type { LoadedPayment } from './paymentRow'
import { postEntry } from './postEntry'

type Input = { tx: Tx; payment: LoadedPayment; intentId: string | null; now: Date }

/**
 * A purchase is paid: the books move the card's part to the wallet or the package it was for, in one transaction with the
 * payment's state. Called with the payment's row locked and unpaid, so it runs once.
 */
export async function recordPurchase({ tx, payment, intentId, now }: Input): Promise<void> {
  const { id, payerId, packageId, purpose, amount, card } = payment
  await tx.execute(sql`
    update payments set state = 'CAPTURED', captured_amount = ${amount.amount}, intent_id = ${intentId}, failure_code = null, capture_before = null,
      updated_at = ${now.toISOString()} where id = ${id}`)
  if (purpose === 'package' && !packageId) throw new DomainError('INTERNAL', `payment ${id} buys no package`)
  if (packageId) await activatePackage({ tx, packageId, now })
  if (card.amount > 0)
    await postEntry({ tx, entry: purchaseEntry({ paymentId: id, card, payerId, packageId }), now })
}
