import { money } from '@/domain/money/money'
import { addDays } from '@/domain/time/instants'
import type { ConnectService } from './connectService'
import type { PayoutGateway } from './payoutGateway'

/** An account whose bank has refused before pays nothing out until its owner names another one. */
const LONGEST_WAIT_DAYS = 7

/**
 * Payouts as transfers to the tutor's account at the card processor, which pays their bank from there. A bank that sends
 * the money back leaves it in that account, and so does an account that pays no bank at all: the transfer is taken back, so
 * that it is ours to pay again.
 */
export function connectGateway(connect: ConnectService): PayoutGateway {
  return {
    send: async ({ payoutId, account: accountId, amount, idempotencyKey }) => {
      const { transferId } = await connect.transfer({ payoutId, accountId, amount, idempotencyKey })
      return { externalId: transferId }
    },
    status: async ({ externalId, sentAt, now }) => {
      const transfer = await connect.getTransfer(externalId)
      if (transfer.state === 'reversed') return { state: 'failed', failureCode: 'reversed' }
      const { state, failureCode } = await connect.getBankArrival(externalId)
      if (state === 'arrived') return { state: 'paid', failureCode: null }
      const isStuck = state === 'waiting' && now >= addDays(sentAt, LONGEST_WAIT_DAYS)
      if (state !== 'failed' && !isStuck) return { state: 'pending', failureCode: null }
      const rest = money(transfer.amount - transfer.amountReversed, transfer.currency)
      await connect.reverse({ transferId: externalId, amount: rest, idempotencyKey: `reverse:${externalId}` })
      return { state: 'failed', failureCode: isStuck ? 'account_paused' : failureCode }
    },
  }
}
