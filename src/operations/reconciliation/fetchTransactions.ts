import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { bankTransferEntry } from '@/domain/ledger/bankTransferEntry'
import { processorFeeEntry } from '@/domain/ledger/processorFeeEntry'
import { money } from '@/domain/money/money'
import { matterOf } from '@/domain/reconciliation/matterOf'
import { addDays } from '@/domain/time/instants'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { postEntry } from '@/operations/payment/postEntry'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { BalanceMovement } from '@/services/payments/balanceService'

/** Looked at again each time: a processor may write a movement down late. */
const OVERLAP_DAYS = 7

/**
 * Stores the movements of the processor's own books that we do not have yet, page by page, each once; and posts what only
 * they tell us: fees, and transfers to our bank. A run that is cut off is caught up with by the next.
 * @returns how many were new
 */
export async function fetchTransactions({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const { rows } = await database(payload).execute<{ at: string | null }>(
    sql`select max(at) "at" from processor_transactions`,
  )
  const last = rows[0]?.at
  const since = last ? { since: addDays(new Date(last), -OVERLAP_DAYS) } : {}
  let stored = 0
  let cursor: string | undefined
  do {
    const page = await paymentsFor(payload).listBalanceTransactions({ ...since, ...(cursor && { cursor }) })
    stored += await withTransaction(payload, ({ tx }) => store({ tx, movements: page.movements, now }))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return stored
}

async function store({ tx, movements, now }: { tx: Tx; movements: readonly BalanceMovement[]; now: Date }) {
  const at = now.toISOString()
  let stored = 0
  for (const one of movements) {
    const { rows } = await tx.execute(sql`
      insert into processor_transactions (id, transaction_id, type, amount, fee_amount, currency, source_id, intent_id, matter, at, created_at, updated_at)
      values (${uuidv7()}, ${one.id}, ${one.type}, ${one.amount}, ${one.fee}, ${one.currency}, ${one.sourceId}, ${one.intentId},
        ${matterOf(one)}, ${one.createdAt.toISOString()}, ${at}, ${at}) on conflict (transaction_id) do nothing returning id`)
    if (rows.length === 0) continue
    stored += 1
    await postOwn({ tx, one, now })
  }
  return stored
}

async function postOwn({ tx, one, now }: { tx: Tx; one: BalanceMovement; now: Date }): Promise<void> {
  const { id: transactionId, type, amount, currency } = one
  const fee = type === 'fee' ? -amount : one.fee
  if (fee !== 0)
    await postEntry({ tx, entry: processorFeeEntry({ transactionId, fee: money(fee, currency) }), now })
  if ((type === 'payout' || type === 'payout_reversal') && amount !== 0)
    await postEntry({
      tx,
      entry: bankTransferEntry({ transactionId, amount: money(-amount, currency) }),
      now,
    })
}
