import { runProgram } from '../../load/runProgram'
import { noneLost, noneOf, ourSide } from '../aftermath'
import type { Check } from '../check'
import { settled } from '../settled'
import type { MoneyRun } from './moneyActions'
import { add, type Movement, type ProcessorBooks, processorBooks } from './processorBooks'

/** What must be so when all is over: both sides have the same books, and everything happened once. */
export async function moneyChecks(run: MoneyRun): Promise<Check[]> {
  const stuck = await settled(run.stack)
  const agrees = await runProgram(run.stack, 'scripts/stress/money/compareBooks.ts')
  const theirs = await processorBooks(run)
  return [
    { says: 'nothing is stuck', holds: stuck.length === 0, detail: stuck.join(', ') },
    await noneOf(run, 'no lesson, purchase or payout is in limbo', LIMBO),
    await noneLost(run),
    await allKnown(run),
    theirOwn(theirs),
    { says: 'the nightly comparison of both books finds no difference', holds: agrees, detail: '' },
    await clearing(run, theirs),
    await perPayment(run, theirs, 'captured'),
    await perPayment(run, theirs, 'refunded'),
    chargedOnce(theirs),
    await refundedOnce(run, theirs),
    await transferredOnce(run, theirs),
    await noneOf(run, 'the test bank paid each payout once, and none that was not sent', BANK_TWICE),
    {
      says: 'no card is held any more',
      holds: theirs.heldIntents.length === 0,
      detail: theirs.heldIntents.slice(0, 5).join(', '),
    },
    ...(await ourSide(run)),
  ]
}

/** Top-ups, packages and payouts that somebody was told of. */
async function allKnown({ stack, topUps, packages, payouts }: MoneyRun): Promise<Check> {
  const told = [...topUps, ...packages.map(({ id }) => id), ...payouts]
  const { rows } = await stack.db.query<{ id: string }>(
    'select id from payments union all select id from student_packages union all select id from payouts',
  )
  const there = new Set(rows.map(({ id }) => id))
  const lost = told.filter((id) => !there.has(id)).length
  return {
    says: 'every top-up, package and payout somebody was told of is there',
    holds: lost === 0,
    detail: `${told.length} told of, ${lost} lost`,
  }
}

function theirOwn({ movements, balance }: ProcessorBooks): Check {
  const sums = sumsOf(movements, ({ net }) => net)
  return {
    says: 'the processor’s movements add up to its balance',
    holds: areEqual(sums, balance),
    detail: shown(balance),
  }
}

/** What our books say is at the processor is what it says is there, fees and all. */
async function clearing({ stack }: MoneyRun, { balance }: ProcessorBooks): Promise<Check> {
  const { rows } = await stack.db.query<{ currency: string; sum: string }>(
    `select currency::text as currency, sum(amount) as sum from ledger_lines where account = 'processorClearing' group by 1`,
  )
  const ours = new Map(rows.map(({ currency, sum }) => [currency, Number(sum)]))
  return {
    says: 'our clearing account is the processor’s balance, to the cent',
    holds: areEqual(ours, balance),
    detail: `here ${shown(ours)}; there ${shown(balance)}`,
  }
}

/** Captured and refunded on the card, payment by payment, as both sides have it. */
async function perPayment({ stack }: MoneyRun, { movements }: ProcessorBooks, what: 'captured' | 'refunded') {
  const { rows } = await stack.db.query<{ intent: string; sum: string }>(
    what === 'captured' ? CAPTURED : REFUNDED,
  )
  const ours = new Map(rows.map(({ intent, sum }) => [intent, Number(sum)]))
  const category = what === 'captured' ? 'charge' : 'refund'
  const theirs = new Map<string, number>()
  for (const movement of of(movements, category)) add(theirs, String(movement.intentId), movement.amount)
  const wrong = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (intent) => (ours.get(intent) ?? 0) !== (theirs.get(intent) ?? 0),
  )
  return {
    says: `each payment was ${what} alike on both sides`,
    holds: wrong.length === 0,
    detail:
      wrong
        .slice(0, 5)
        .map((intent) => `${intent}: here ${ours.get(intent) ?? 0}, there ${theirs.get(intent) ?? 0}`)
        .join('; ') || `${ours.size} payments`,
  }
}

function chargedOnce({ movements }: ProcessorBooks): Check {
  const charges = of(movements, 'charge')
  const twice = repeated(charges.map(({ paymentId }) => String(paymentId)))
  return {
    says: 'nobody was charged twice',
    holds: twice.length === 0,
    detail: twice.length ? twice.slice(0, 5).join(', ') : `${charges.length} charges`,
  }
}

/** What moves money of a charge: collected, given back, taken and returned by a bank. */
const OF_A_CHARGE = new Set(['charge', 'refund', 'dispute', 'dispute_reversal'])

/** Each refund at the processor is one of ours that succeeded, and no charge gave back more than it took. */
async function refundedOnce({ stack }: MoneyRun, { movements }: ProcessorBooks): Promise<Check> {
  const { rows } = await stack.db.query<{ id: string }>(
    `select processor_refund_id as id from refunds where state = 'succeeded' and card_amount > 0`,
  )
  const ours = rows.map(({ id }) => id).toSorted()
  const theirs = of(movements, 'refund').map(({ sourceId }) => sourceId)
  const left = new Map<string, number>()
  for (const { category, intentId, amount } of movements)
    if (OF_A_CHARGE.has(category)) add(left, String(intentId), amount)
  const over = [...left.values()].filter((amount) => amount < 0).length
  return {
    says: 'nobody was refunded twice, or more than they paid',
    holds: over === 0 && JSON.stringify(ours) === JSON.stringify(theirs.toSorted()),
    detail: `${ours.length} refunds here, ${theirs.length} there, ${over} beyond what was paid`,
  }
}

/** Transfers that were not taken back are the payouts that arrived, one each, over their own amount. */
async function transferredOnce({ stack }: MoneyRun, { movements }: ProcessorBooks): Promise<Check> {
  const { rows } = await stack.db.query<{ id: string; state: string; net: string }>(
    `select id, state::text as state, net from payouts where channel = 'stripeConnect'`,
  )
  const transfers = of(movements, 'transfer')
  const twice = repeated(transfers.map(({ payoutId }) => String(payoutId)))
  const out = new Map<string, number>()
  for (const { payoutId, amount } of transfers) add(out, String(payoutId), -amount)
  const back = of(movements, 'transfer_reversal').reduce((sum, { amount }) => sum + amount, 0)
  const failed = rows.filter(({ id, state }) => state === 'failed' && out.has(id))
  const wrong = rows.filter(({ id, state, net }) => state === 'paid' && out.get(id) !== Number(net))
  const notOurs = [...out.keys()].filter(
    (id) => !rows.some((row) => row.id === id && ['paid', 'failed'].includes(row.state)),
  )
  const isBack = back === failed.reduce((sum, { net }) => sum + Number(net), 0)
  return {
    says: 'no payout was transferred twice, and what failed was taken back',
    holds: twice.length + wrong.length + notOurs.length === 0 && isBack,
    detail: `${transfers.length} transfers, ${failed.length} taken back, ${wrong.length} wrong, ${notOurs.length} of no payout`,
  }
}

const of = (movements: readonly Movement[], category: string) =>
  movements.filter((movement) => movement.category === category)

function sumsOf(movements: readonly Movement[], of: (movement: Movement) => number): Map<string, number> {
  const sums = new Map<string, number>()
  for (const movement of movements) add(sums, movement.currency, of(movement))
  return sums
}

const areEqual = (a: Map<string, number>, b: Map<string, number>) =>
  [...new Set([...a.keys(), ...b.keys()])].every((key) => (a.get(key) ?? 0) === (b.get(key) ?? 0))

const shown = (sums: Map<string, number>) =>
  [...sums]
    .toSorted()
    .map(([currency, sum]) => `${sum} ${currency}`)
    .join(', ')

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const isAgain = seen.has(value)
    seen.add(value)
    return isAgain
  })
}

/** Entries name the payment they are of in their cause; a lesson of a series is paid by the payment of the series. */
const CAPTURED = `
  select coalesce(w.intent_id, p.intent_id) as intent, sum(l.amount) as sum from ledger_entries e
  join ledger_lines l on l.entry_id = e.id and l.account = 'processorClearing'
  join payments p on e.cause_key = 'capture:' || p.id left join payments w on w.id = p.paid_by_id
  where e.event = 'capture' group by 1 having sum(l.amount) <> 0`

const REFUNDED = `
  select coalesce(w.intent_id, p.intent_id) as intent, sum(l.amount) as sum from ledger_entries e
  join ledger_lines l on l.entry_id = e.id and l.account = 'processorClearing'
  join refunds r on e.cause_key = 'refund:' || r.id
  join payments p on p.id = r.payment_id left join payments w on w.id = p.paid_by_id
  group by 1 having sum(l.amount) <> 0`

const LIMBO = `
  select 'lesson ' || reference || ' is ' || session_state as what from bookings
    where session_state in ('HELD', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')
  union all select 'payout ' || id || ' is ' || state from payouts where state in ('awaitingApproval', 'approved', 'sent')
  union all select 'package ' || id || ' is ' || status from student_packages where status = 'pending'
  union all select purpose || ' ' || id || ' is ' || state from payments
    where state in ('PENDING', 'AUTHORIZED') and purpose <> 'lesson' and checkout_session_id is not null
  union all select 'chargeback ' || dispute_id || ' is ' || state from chargebacks where state not in ('won', 'lost', 'warningClosed')
  union all select 'refund ' || id || ' is ' || state from refunds where state = 'pending'`

const BANK_TWICE = `
  select s.key || ' of ' || coalesce(p.state::text, 'no payout') as what from simulated_transfers s
    left join payouts p on s.key = 'payout:' || p.id
    where p.id is null or p.state not in ('sent', 'paid', 'failed') or s.amount <> p.net
  union all
  select 'payout ' || p.id || ' arrived without a transfer' from payouts p
    where p.channel = 'simulator' and p.state = 'paid' and not exists (select 1 from simulated_transfers s where s.key = 'payout:' || p.id)`
