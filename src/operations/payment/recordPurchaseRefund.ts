import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { packageRefundEntry } from '@/domain/ledger/packageEntries'
import { topUpRefundEntry } from '@/domain/ledger/topUpRefundEntries'
import { type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { tellPerson } from '../notification/tellPerson'
import { tellPackage } from '../package/tellPackage'
import { finishOperation } from './paymentOperation'
import { readPayment } from './paymentRow'
import { postEntry } from './postEntry'

type Input = { payload: Payload; paymentId: string; key: string; refundId?: string; now: Date }
type Row = { id: string; amount: string; card: string; wallet: string; chargeback: string }

/** Money of a package or a top-up has gone back: refund and payment say so and the ledger moves it, in one transaction, once. */
export async function recordPurchaseRefund({ payload, ...refund }: Input): Promise<void> {
  await withTransaction(payload, ({ tx }) => recordPurchaseRefundIn({ tx, ...refund }))
}

/** The same in the caller's transaction. */
export async function recordPurchaseRefundIn({
  tx,
  paymentId,
  key,
  refundId,
  now,
}: Omit<Input, 'payload'> & { tx: Tx }): Promise<void> {
  const payment = await readPayment(tx, paymentId, { lock: true })
  const at = now.toISOString()
  await finishOperation({ tx, key, state: 'done', resultId: refundId, now })
  const { rows } = await tx.execute<Row>(sql`
    update refunds set state = 'succeeded', processor_refund_id = ${refundId ?? null}, updated_at = ${at}
    where key = ${key} and state = 'pending'
    returning id, amount, card_amount card, wallet_amount wallet, chargeback_amount chargeback`)
  const [row] = rows
  const { packageId, payerId, capturedAmount } = payment
  if (!row) return
  const refunded = payment.refundedAmount + Number(row.amount)
  await tx.execute(sql`
    update payments set refunded_amount = ${refunded}, updated_at = ${at},
      state = ${refunded >= capturedAmount ? 'REFUNDED' : 'PARTIALLY_REFUNDED'} where id = ${paymentId}`)
  const amount = money(Number(row.amount), payment.amount.currency)
  const parts = { card: Number(row.card), wallet: Number(row.wallet) }
  const chargeback = Number(row.chargeback)
  const refund = { refundId: row.id, payerId, amount, parts, chargeback }
  if (packageId)
    await tellPackage({ tx, packageId, news: 'packageRefunded', value: amount, cause: row.id, now })
  else if (chargeback < amount.amount) await tellPayer({ tx, ...refund, now })
  const entry = packageId ? packageRefundEntry({ ...refund, packageId }) : topUpRefundEntry(refund)
  await postEntry({ tx, entry, now })
}

type Tell = {
  tx: Tx
  refundId: string
  payerId: string
  amount: Money
  parts: { card: number; wallet: number }
  now: Date
}

/** The payer of a top-up hears where its money went. */
async function tellPayer({ tx, refundId, payerId, amount, parts, now }: Tell): Promise<void> {
  const { rows } = await tx.execute<{ email: string; first_name: string }>(
    sql`select email, first_name from users where id = ${payerId}`,
  )
  const { email, first_name: firstName } = rows[0] as { email: string; first_name: string }
  const of = (part: number) => money(part, amount.currency)
  await tellPerson({
    tx,
    key: `topUpRefunded:${refundId}`,
    to: { userId: payerId, email },
    template: 'topUpRefunded',
    props: { firstName, card: of(parts.card), wallet: of(parts.wallet) },
    href: '/wallet',
    now,
  })
}
