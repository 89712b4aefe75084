import type Stripe from 'stripe'
import type { StoredAccount } from '../objects/account'
import { buildMovement } from '../objects/balanceTransaction'
import { emitEvent } from '../objects/event'
import { buildPayout } from '../objects/payout'
import type { Unit } from '../unit'
import { balancesOf } from './balances'

/** Ids of the movements that a payout pays. */
export const paidNote = (payoutId: string): string => `payout:${payoutId}`
/** The last movement of an account that a payout has taken up; those after it wait for the next. */
const takenNote = (account: string): string => `paid-up-to:${account}`

/** Connected accounts are paid out by themselves: at the next tick of the clock. */
export function planPayout(unit: Unit, account: string): void {
  unit.store.schedule(`payout:${account}`, 'account-payout', unit.now)
}

/** Sends what an account has to its bank, one payout per currency. An account whose bank refused waits for another. */
export function payOutAccount(unit: Unit, account: string): void {
  const owner = unit.store.get<StoredAccount>('v2.core.account', account)
  if (owner?.state !== 'active' || unit.store.note<boolean>(pausedNote(account))) return
  const taken = unit.store.note<number>(takenNote(account)) ?? 0
  const fresh = unit.store.all<{ id: string; seq: number; currency: string }>(
    `SELECT id, seq, json_extract(data, '$.currency') AS currency FROM objects
     WHERE object = 'balance_transaction' AND account = ? AND seq > ? ORDER BY seq`,
    account,
    taken,
  )
  for (const { currency, available } of balancesOf(unit, account)) {
    if (available <= 0) continue
    const payout = sendPayout(unit, account, {
      amount: available,
      currency,
      automatic: true,
      description: 'STRIPE PAYOUT',
      metadata: {},
    })
    unit.store.setNote(
      paidNote(payout.id),
      fresh.filter((movement) => movement.currency === currency).map(({ id }) => id),
    )
  }
  const last = unit.store.all<{ seq: number }>('SELECT max(seq) AS seq FROM objects')[0]?.seq ?? taken
  unit.store.setNote(takenNote(account), last)
}

/** One payout, of the platform (`account` empty) or of a connected account. */
export function sendPayout(
  unit: Unit,
  account: string,
  input: Omit<Parameters<typeof buildPayout>[0], 'created'>,
): Stripe.Payout {
  const payout = buildPayout({ ...input, created: unit.now })
  const out = buildMovement({
    type: 'payout',
    category: 'payout',
    amount: -payout.amount,
    currency: payout.currency,
    source: payout.id,
    description: payout.description,
    now: unit.now,
  })
  payout.balance_transaction = out.id
  unit.store.put(out, account)
  unit.store.put(payout, account)
  unit.store.setNote(`owner:${payout.id}`, account)
  unit.store.schedule(payout.id, 'payout-arrival', payout.arrival_date)
  emitEvent(unit, 'payout.created', payout, account || undefined)
  return payout
}

/** The bank took it, or sent it back: then it is in the balance again and no other payout is tried. */
export function arrivePayout(unit: Unit, payout: Stripe.Payout): void {
  if (payout.status !== 'in_transit') return
  const account = unit.store.note<string>(`owner:${payout.id}`) ?? ''
  const owner = account ? unit.store.get<StoredAccount>('v2.core.account', account) : null
  if (owner?.bankWorks === false) {
    const back = buildMovement({
      type: 'payout_failure',
      category: 'payout_reversal',
      amount: payout.amount,
      currency: payout.currency,
      source: payout.id,
      description: 'REFUND FOR PAYOUT',
      now: unit.now,
    })
    payout.status = 'failed'
    payout.failure_code = 'account_closed'
    payout.failure_message = 'The bank account has been closed.'
    payout.failure_balance_transaction = back.id
    unit.store.put(back, account)
    unit.store.setNote(pausedNote(account), true)
  } else {
    payout.status = 'paid'
    payout.trace_id = { status: 'supported', value: payout.id }
  }
  if (payout.automatic) payout.reconciliation_status = 'completed'
  unit.store.put(payout, account)
  emitEvent(unit, `payout.${payout.status}`, payout, account || undefined)
}

/** The account has another bank, or the old one takes payouts (or not) from now on. */
export function changeBank(unit: Unit, account: StoredAccount, works: boolean): void {
  account.bankWorks = works
  unit.store.put(account)
  if (!works) return
  unit.store.setNote(pausedNote(account.id), false)
  planPayout(unit, account.id)
}

const pausedNote = (account: string): string => `payouts-paused:${account}`
