import type Stripe from 'stripe'
import { lineItemsNote } from '../actions/createSession'
import { settledBy } from '../objects/balanceTransaction'
import type { Unit } from '../unit'
import { parameterError } from './apiError'

type Fields = Record<string, unknown>

/** Which field of which object may be expanded, and what it refers to. */
const REFERENCES: Record<string, Record<string, string>> = {
  'checkout.session': {
    payment_intent: 'payment_intent',
    setup_intent: 'setup_intent',
    customer: 'customer',
  },
  payment_intent: { latest_charge: 'charge', payment_method: 'payment_method', customer: 'customer' },
  setup_intent: { payment_method: 'payment_method', customer: 'customer' },
  payment_method: { customer: 'customer' },
  customer: {},
  charge: {
    balance_transaction: 'balance_transaction',
    payment_intent: 'payment_intent',
    customer: 'customer',
  },
  dispute: { charge: 'charge', payment_intent: 'payment_intent' },
  transfer: { balance_transaction: 'balance_transaction', source_transaction: 'charge' },
  transfer_reversal: { balance_transaction: 'balance_transaction', transfer: 'transfer' },
  payout: {
    balance_transaction: 'balance_transaction',
    failure_balance_transaction: 'balance_transaction',
  },
  refund: { balance_transaction: 'balance_transaction', charge: 'charge', payment_intent: 'payment_intent' },
}

/**
 * Puts whole objects in the place of ids, along paths such as `payment_intent.latest_charge`.
 * For a list the paths begin with `data.`.
 * @throws ApiError for a path that cannot be expanded.
 */
export function expandObject<T extends object>(unit: Unit, object: T, paths: string[] | undefined): T {
  const copy = structuredClone(object) as Fields
  for (const path of paths ?? []) expandPath(unit, copy, path.split('.'), path)
  return copy as T
}

function expandPath(unit: Unit, object: Fields, parts: string[], path: string): void {
  const [field, ...rest] = parts
  if (!field || parts.length > 4) throw cannotExpand(path)
  if (object.object === 'list' && field === 'data') {
    for (const item of object.data as Fields[]) expandPath(unit, item, rest, path)
    return
  }
  const inner = resolve(unit, object, field, path)
  if (inner === null) return
  object[field] = inner
  if (rest.length > 0) expandPath(unit, inner, rest, path)
}

function resolve(unit: Unit, object: Fields, field: string, path: string): Fields | null {
  const value = object[field]
  if (value !== null && typeof value === 'object') return value as Fields
  if (object.object === 'checkout.session' && field === 'line_items')
    return sessionLines(unit, String(object.id))
  if (object.object === 'charge' && field === 'refunds') return chargeRefunds(unit, String(object.id))
  const kind =
    object.object === 'balance_transaction' && field === 'source'
      ? sourceKind(value)
      : REFERENCES[String(object.object)]?.[field]
  if (!kind) throw cannotExpand(path)
  if (typeof value !== 'string') return null
  const found = unit.store.get<Fields>(kind, value)
  return found && kind === 'balance_transaction'
    ? (settledBy(found as unknown as Stripe.BalanceTransaction, unit.now) as unknown as Fields)
    : found
}

const KIND_BY_PREFIX: Record<string, string> = {
  re: 'refund',
  du: 'dispute',
  tr: 'transfer',
  trr: 'transfer_reversal',
  po: 'payout',
}

function sourceKind(id: unknown): string {
  return KIND_BY_PREFIX[String(id).split('_')[0] ?? ''] ?? 'charge'
}

function sessionLines(unit: Unit, sessionId: string): Fields {
  const data = unit.store.note<Stripe.LineItem[]>(lineItemsNote(sessionId)) ?? []
  return { object: 'list', data, has_more: false, url: `/v1/checkout/sessions/${sessionId}/line_items` }
}

function chargeRefunds(unit: Unit, chargeId: string): Fields {
  const page = unit.store.list<Stripe.Refund>({ object: 'refund', where: { charge: chargeId }, limit: 10 })
  return { object: 'list', data: page.data, has_more: page.hasMore, url: `/v1/charges/${chargeId}/refunds` }
}

function cannotExpand(path: string): Error {
  return parameterError(`This property cannot be expanded (${path}).`, 'expand')
}
