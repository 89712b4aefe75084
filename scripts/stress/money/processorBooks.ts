import { fromProcessorAmount } from '@/services/payments/processorAmount'
import type { StressRun } from '../stressRun'

/** One movement of money at the processor, in our minor units. */
export type Movement = {
  id: string
  category: string
  amount: number
  net: number
  currency: string
  /** What moved it: charge, refund, transfer or reversal. */
  sourceId: string
  intentId: string | null
  paymentId: string | null
  payoutId: string | null
}

export type ProcessorBooks = {
  movements: Movement[]
  /** Available and pending together, by currency. */
  balance: Map<string, number>
  /** Holds on cards that nobody has collected or released. */
  heldIntents: string[]
}

// biome-ignore lint/suspicious/noExplicitAny: the processor's objects as they come
type Found = any

/** Reads the processor's own books over its public API, page by page, as an accountant with its key would. */
export async function processorBooks(run: StressRun): Promise<ProcessorBooks> {
  const transactions = await readAll(run, '/v1/balance_transactions', '&expand[]=data.source')
  const intents = await readAll(run, '/v1/payment_intents', '')
  const { available, pending } = await read(run, '/v1/balance')
  const balance = new Map<string, number>()
  for (const { currency, amount } of [...available, ...pending])
    add(balance, currency.toUpperCase(), fromProcessorAmount(amount, currency))
  return {
    movements: transactions.map(movementOf),
    balance,
    heldIntents: intents.filter(({ status }) => status === 'requires_capture').map(({ id }) => id),
  }
}

/** Cases that a bank has not decided. */
export async function openDisputes(run: StressRun): Promise<{ id: string }[]> {
  const all = await readAll(run, '/v1/disputes', '')
  return all.filter(({ status }) => status !== 'won' && status !== 'lost')
}

export function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

function movementOf({ id, reporting_category, amount, net, currency, source }: Found): Movement {
  return {
    id,
    category: reporting_category,
    amount: fromProcessorAmount(amount, currency),
    net: fromProcessorAmount(net, currency),
    currency: currency.toUpperCase(),
    sourceId: source.id,
    intentId: source.payment_intent ?? null,
    paymentId: source.metadata?.payment_id ?? null,
    payoutId: source.metadata?.payout_id ?? null,
  }
}

async function readAll(run: StressRun, path: string, more: string): Promise<Found[]> {
  const all: Found[] = []
  for (;;) {
    const after = all.length > 0 ? `&starting_after=${all.at(-1).id}` : ''
    const { data, has_more } = await read(run, `${path}?limit=100${after}${more}`)
    all.push(...data)
    if (!has_more) return all
  }
}

async function read({ processor, stack }: StressRun, path: string): Promise<Found> {
  const headers = { authorization: `Bearer ${stack.secrets.stripeSecretKey}` }
  const { status, body } = await processor.call('GET', path, { headers })
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  return body
}
