import { money } from '@/domain/money/money'
import type { ConnectService } from './connectService'
import type { PayoutGateway } from './payoutGateway'

/**
 * Payouts as transfers to the tutor's account at the card processor, which pays their bank from there. A bank that sends
 * the money back leaves it in that account: the transfer is taken back, so that it is ours to pay again.
 */
export function connectGateway(connect: ConnectService): PayoutGateway {
  return {
    send: async ({ payoutId, account: accountId, amount, idempotencyKey }) => {
      const { transferId } = await connect.transfer({ payoutId, accountId, amount, idempotencyKey })
      return { externalId: transferId }
    },
    status: async ({ externalId }) => {
      const transfer = await connect.getTransfer(externalId)
      if (transfer.state === 'reversed') return { state: 'failed', failureCode: 'reversed' }
      const { state, failureCode } = await connect.getBankArrival(externalId)
      if (state === 'arrived') return { state: 'paid', failureCode: null }
      if (state !== 'failed') return { state: 'pending', failureCode: null }
      const rest = money(transfer.amount - transfer.amountReversed, transfer.currency)
      await connect.reverse({ transferId: externalId, amount: rest, idempotencyKey: `reverse:${externalId}` })
      return { state: 'failed', failureCode }
    },
  }
}
