import type Stripe from 'stripe'
import { ApiError, missingError, stateError } from '../api/apiError'
import { canReceive, type StoredAccount } from '../objects/account'
import { buildMovement } from '../objects/balanceTransaction'
import { formatAmount } from '../objects/currencies'
import { emitEvent } from '../objects/event'
import { buildReversal, buildTransfer, type TransferInput } from '../objects/transfer'
import type { Unit } from '../unit'
import { balancesOf } from './balances'
import { planPayout } from './payOut'

/**
 * Moves money of the platform to a connected account, from where it goes to its bank by itself.
 * @throws ApiError when the account may not receive, or (when that is switched on) the balance does not cover it.
 */
export function transferMoney(unit: Unit, input: Omit<TransferInput, 'created'>): Stripe.Transfer {
  const account = unit.store.get<StoredAccount>('v2.core.account', input.destination)
  if (!account) throw missingError('destination', input.destination, 'destination')
  if (!canReceive(account)) {
    throw stateError(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      'insufficient_capabilities_for_transfer',
    )
  }
  checkSource(unit, input)
  const transfer = buildTransfer({ ...input, created: unit.now })
  const out = buildMovement({
    type: 'transfer',
    category: 'transfer',
    amount: -transfer.amount,
    currency: transfer.currency,
    source: transfer.id,
    description: transfer.description,
    now: unit.now,
  })
  const arrived = buildMovement({
    type: 'payment',
    category: 'charge',
    amount: transfer.amount,
    currency: transfer.currency,
    source: transfer.destination_payment as string,
    description: null,
    now: unit.now,
  })
  transfer.balance_transaction = out.id
  unit.store.put(out)
  unit.store.put(arrived, account.id)
  unit.store.put(transfer)
  emitEvent(unit, 'transfer.created', transfer)
  planPayout(unit, account.id)
  return transfer
}

/**
 * Takes a transfer back, all that is left or a part.
 * @throws ApiError when more is asked than is left.
 */
export function reverseTransfer(
  unit: Unit,
  transfer: Stripe.Transfer,
  input: { amount: number | null; metadata: Record<string, string> },
): Stripe.TransferReversal {
  const left = transfer.amount - transfer.amount_reversed
  const amount = input.amount ?? left
  if (amount > left || left === 0) {
    const message = `Reversal amount (${formatAmount(amount, transfer.currency)}) is greater than unreversed amount on transfer (${formatAmount(left, transfer.currency)})`
    throw stateError(message, undefined, { param: 'amount' })
  }
  const reversal = buildReversal({ transfer, amount, metadata: input.metadata, created: unit.now })
  const { currency } = transfer
  const back = buildMovement({
    type: 'transfer_refund',
    category: 'transfer_reversal',
    amount,
    currency,
    source: reversal.id,
    description: `REFUND FOR TRANSFER (${transfer.id})`,
    now: unit.now,
  })
  const taken = buildMovement({
    type: 'payment_refund',
    category: 'refund',
    amount: -amount,
    currency,
    source: String(reversal.destination_payment_refund),
    description: null,
    now: unit.now,
  })
  reversal.balance_transaction = back.id
  unit.store.put(back)
  unit.store.put(taken, String(transfer.destination))
  unit.store.put(reversal)
  transfer.amount_reversed += amount
  transfer.reversed = transfer.amount_reversed === transfer.amount
  transfer.reversals.data.unshift(reversal)
  unit.store.put(transfer)
  emitEvent(unit, 'transfer.reversed', transfer)
  return reversal
}

function checkSource(unit: Unit, input: Omit<TransferInput, 'created'>): void {
  if (input.sourceTransaction !== null) {
    const charge = unit.store.get<Stripe.Charge>('charge', input.sourceTransaction)
    if (!charge) throw missingError('charge', input.sourceTransaction, 'source_transaction')
    if (charge.currency !== input.currency || !charge.captured || input.amount > charge.amount_captured) {
      throw stateError(
        'The amount of the transfer must be covered by the source_transaction, in its currency.',
        undefined,
        { param: 'source_transaction' },
      )
    }
    return
  }
  if (!unit.refuseUncovered) return
  const line = balancesOf(unit, '').find(({ currency }) => currency === input.currency)
  if ((line?.available ?? 0) >= input.amount) return
  const message = 'You have insufficient available funds in your Stripe account.'
  throw new ApiError(400, { type: 'invalid_request_error', code: 'balance_insufficient', message })
}
