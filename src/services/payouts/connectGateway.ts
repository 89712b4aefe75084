import type { ConnectService } from './connectService'
import type { PayoutGateway } from './payoutGateway'

/** Payouts as transfers to the tutor's account at the card processor. */
export function connectGateway(connect: ConnectService): PayoutGateway {
  return {
    send: async ({ payoutId, account: accountId, amount, idempotencyKey }) => {
      const { transferId } = await connect.transfer({ payoutId, accountId, amount, idempotencyKey })
      return { externalId: transferId }
    },
    status: async ({ externalId }) => {
      const { state, failureCode } = await connect.getTransfer({ transferId: externalId })
      return { state, failureCode }
    },
  }
}
