import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { addBusinessDays } from '@/domain/payout/payoutCalendar'
import { CHANNEL_TERMS } from '@/domain/payout/payoutChannels'
import type { Tx } from '@/services/database/tx'
import type { PayoutGateway } from './payoutGateway'

/** Accounts at the bank: one takes money, one was closed and sends it back after a day, as a real one would. */
export const TEST_ACCOUNTS = { open: 'test_4242', closed: 'test_0002' } as const

/**
 * A bank for installations without a real one (CT12): it writes down what it takes, once a key, and the money is with
 * the receiver one business day later by the product's clock. Its books are its own, outside the caller's transaction.
 */
export function simulatedBank(db: Tx): PayoutGateway {
  return {
    send: async ({ account, amount, idempotencyKey, now }) => {
      const arrivesAt = addBusinessDays(now, CHANNEL_TERMS.simulator.businessDays)
      await db.execute(sql`
        insert into simulated_transfers (id, key, account, amount, currency, taken_at, arrives_at)
        values (${uuidv7()}, ${idempotencyKey}, ${account}, ${amount.amount}, ${amount.currency}, ${now.toISOString()}, ${arrivesAt.toISOString()})
        on conflict (key) do nothing`)
      const { rows } = await db.execute<{ id: string }>(
        sql`select id from simulated_transfers where key = ${idempotencyKey}`,
      )
      return { externalId: String(rows[0]?.id) }
    },
    status: async ({ externalId, now }) => {
      const { rows } = await db.execute<{ account: string; arrives_at: string }>(
        sql`select account, arrives_at from simulated_transfers where id = ${externalId}`,
      )
      const transfer = rows[0]
      if (!transfer) throw new DomainError('INTERNAL', `the simulated bank has no transfer ${externalId}`)
      if (now < new Date(transfer.arrives_at)) return { state: 'pending', failureCode: null }
      return transfer.account === TEST_ACCOUNTS.closed
        ? { state: 'failed', failureCode: 'account_closed' }
        : { state: 'paid', failureCode: null }
    },
  }
}
