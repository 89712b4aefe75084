import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { purchaseEntry } from '@/domain/ledger/purchaseEntry'
import type { Tx } from '@/services/database/tx'
import { tellPerson } from '../notification/tellPerson'
import { activatePackage } from '../package/activatePackage'
import type { LoadedPayment } from './paymentRow'
import { postEntry } from './postEntry'

type Input = { tx: Tx; payment: LoadedPayment; intentId: string | null; now: Date }

/**
 * A purchase is paid: the books move the card's part to the wallet or the package it was for, in one transaction with the
 * payment's state. Called with the payment's row locked and not collected yet, so it runs once. Who had to wait for it is
 * told by mail.
 */
export async function recordPurchase({ tx, payment, intentId, now }: Input): Promise<void> {
  const { id, payerId, packageId, purpose, amount, card } = payment
  await tx.execute(sql`
    update payments set state = 'CAPTURED', captured_amount = ${amount.amount}, intent_id = ${intentId}, failure_code = null, capture_before = null,
      updated_at = ${now.toISOString()} where id = ${id}`)
  if (purpose === 'package' && !packageId) throw new DomainError('INTERNAL', `payment ${id} buys no package`)
  if (packageId) await activatePackage({ tx, packageId, now })
  if (purpose === 'topUp' && payment.state === 'AUTHORIZED') await tellReady({ tx, payment, now })
  if (card.amount > 0)
    await postEntry({ tx, entry: purchaseEntry({ paymentId: id, card, payerId, packageId }), now })
}

async function tellReady({ tx, payment, now }: Omit<Input, 'intentId'>): Promise<void> {
  const { id, payerId, amount } = payment
  const { rows } = await tx.execute<{ email: string; first_name: string }>(
    sql`select email, first_name from users where id = ${payerId}`,
  )
  const { email, first_name: firstName } = rows[0] as { email: string; first_name: string }
  await tellPerson({
    tx,
    key: `topUpReady:${id}`,
    to: { userId: payerId, email },
    template: 'topUpReady',
    props: { firstName, amount },
    href: '/wallet',
    now,
  })
}
