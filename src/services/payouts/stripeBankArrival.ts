import type Stripe from 'stripe'
import type { StripeLink } from '../payments/createStripeLink'
import { idOf } from '../payments/stripeFacts'
import type { BankArrival, ConnectService } from './connectService'

const STATE: Record<string, BankArrival['state']> = {
  paid: 'arrived',
  failed: 'failed',
  canceled: 'failed',
}
const WAITING: BankArrival = { state: 'waiting', bankPayoutId: null, arrivesAt: null, failureCode: null }

/**
 * Finds the payout to the bank that took a transfer up: the account's payouts since the transfer, and the movements
 * each of them pays. The processor names no payout on the transfer itself, as one payout pays many.
 */
export function stripeBankArrival({ stripe, call }: StripeLink): ConnectService['getBankArrival'] {
  return (transferId) =>
    call('getBankArrival', null, async (options) => {
      const transfer = await stripe.transfers.retrieve(transferId, {}, options)
      const inAccount = { ...options, stripeAccount: idOf(transfer.destination) ?? '' }
      const since = { created: { gte: transfer.created }, limit: 100 }
      const payouts = await stripe.payouts.list(since, inAccount).autoPagingToArray({ limit: 1000 })
      // What looks for a payout: the money of the transfer, then that of each payout the bank sent back.
      let sought = idOf(transfer.destination_payment)
      let found: Stripe.Payout | null = null
      for (const payout of payouts.reverse()) {
        if (!sought || !(await pays(stripe, payout.id, sought, inAccount))) continue
        found = payout
        sought = STATE[payout.status] === 'failed' ? payout.id : null
      }
      return found ? arrivalOf(found) : WAITING
    })
}

async function pays(
  stripe: Stripe,
  payoutId: string,
  sourceId: string,
  options: Stripe.RequestOptions,
): Promise<boolean> {
  for await (const movement of stripe.balanceTransactions.list({ payout: payoutId, limit: 100 }, options)) {
    if (idOf(movement.source) === sourceId) return true
  }
  return false
}

function arrivalOf(payout: Stripe.Payout): BankArrival {
  return {
    state: STATE[payout.status] ?? 'in_transit',
    bankPayoutId: payout.id,
    arrivesAt: new Date(payout.arrival_date * 1000),
    failureCode: payout.failure_code,
  }
}
