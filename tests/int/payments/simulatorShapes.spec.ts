import { readFileSync } from 'node:fs'
import Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CAREFUL_CARD, checkoutInput, DECLINED_CARD, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, SECRET_KEY, startSimulator } from './startSimulator'

type Fields = Record<string, unknown>

const fixtures = (
  JSON.parse(readFileSync(new URL('../../fixtures/stripe-fixtures.json', import.meta.url), 'utf8')) as {
    resources: Record<string, Fields>
  }
).resources

/** Published only when asked for with `expand`, or for other ways to pay. */
const LEFT_OUT = new Set(['charge.refunds'])
/** Fields of the pinned version (its types have them) that the older fixtures lack. */
const NEWER = new Set([
  'checkout.session.allowed_payment_method_types',
  'payment_intent.allowed_payment_method_types',
  'payment_intent.payment_record',
  'payment_intent.payment_method_options.card',
  'checkout.session.payment_method_options.card',
  'charge.outcome.risk_level',
  'charge.outcome.risk_score',
  'charge.payment_method_details.card.capture_before',
  'charge.payment_method_details.card.electronic_commerce_indicator',
  'refund.destination_details.card.reference_status',
  'refund.destination_details.card.reference_type',
])
/** Made of other objects, or free in what they hold. */
const FREE = new Set(['event.data.object', 'payment_intent.last_payment_error', 'payment_intent.next_action'])

let simulator: RunningSimulator
let stripe: Stripe

beforeAll(async () => {
  simulator = await startSimulator()
  const { hostname, port } = new URL(simulator.url)
  stripe = new Stripe(SECRET_KEY, { host: hostname, port, protocol: 'http', telemetry: false })
})
afterAll(() => simulator.stop())

/** Every way in which an object differs in shape from the published one. */
function differences(ours: Fields, published: Fields, path: string): string[] {
  const missing = Object.keys(published).filter((key) => !(key in ours) && !LEFT_OUT.has(`${path}.${key}`))
  const extra = Object.keys(ours).filter((key) => !(key in published) && !NEWER.has(`${path}.${key}`))
  const inner = Object.keys(ours).flatMap((key) => {
    const at = `${path}.${key}`
    const [mine, theirs] = [ours[key], published[key]]
    if (mine === null || theirs === null || theirs === undefined || FREE.has(at)) return []
    if (kind(mine) !== kind(theirs)) return [`${at}: ${kind(mine)} instead of ${kind(theirs)}`]
    return kind(mine) === 'object' && key !== 'metadata'
      ? differences(mine as Fields, theirs as Fields, at)
      : []
  })
  return [
    ...missing.map((key) => `${path}.${key} missing`),
    ...extra.map((key) => `${path}.${key} extra`),
    ...inner,
  ]
}

function kind(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

function shapeOf(name: string, ours: object): string[] {
  const published = fixtures[name]
  expect(published).toBeTypeOf('object')
  return differences(ours as Fields, published ?? {}, name)
}

it('should speak the version that the installed package pins', async () => {
  expect((await simulator.raw('GET', '/v1/events')).headers.get('stripe-version')).toBe(Stripe.API_VERSION)
  const old = await simulator.raw('GET', '/v1/events', { headers: { 'stripe-version': '2022-08-01' } })
  expect(old.status).toBe(400)
})

it('should answer sessions, intents, charges, refunds, balance transactions and events as published', async () => {
  const payments = newPayments(simulator)
  const { sessionId, intentId } = await paidCheckout(simulator, payments)
  const held = await stripe.checkout.sessions.retrieve(sessionId, {
    expand: ['payment_intent.latest_charge'],
  })
  const intent = held.payment_intent as Stripe.PaymentIntent
  expect(shapeOf('charge', intent.latest_charge as Stripe.Charge)).toEqual([])
  await payments.capture({ intentId, amount: { amount: 2000, currency: 'USD' }, idempotencyKey: 'capture' })
  const refund = await stripe.refunds.create({ payment_intent: intentId, amount: 500 })
  const transactions = await stripe.balanceTransactions.list()
  const events = await stripe.events.list({ limit: 1 })

  expect(shapeOf('checkout.session', await stripe.checkout.sessions.retrieve(sessionId))).toEqual([])
  expect(shapeOf('payment_intent', await stripe.paymentIntents.retrieve(intentId))).toEqual([])
  const chargeId = (intent.latest_charge as Stripe.Charge).id
  expect(shapeOf('charge', await stripe.charges.retrieve(chargeId))).toEqual([])
  expect(shapeOf('refund', refund)).toEqual([])
  expect(transactions.data.map((transaction) => transaction.type)).toEqual(['refund', 'charge'])
  expect(transactions.data.flatMap((transaction) => shapeOf('balance_transaction', transaction))).toEqual([])
  expect(events.data.flatMap((event) => shapeOf('event', event))).toEqual([])
})

it('should answer open, declined and waiting payments as published', async () => {
  const payments = newPayments(simulator)
  const { sessionId } = await payments.createCheckout(checkoutInput())
  expect(shapeOf('checkout.session', await stripe.checkout.sessions.retrieve(sessionId))).toEqual([])
  for (const card of [DECLINED_CARD, CAREFUL_CARD]) {
    await simulator.pay(sessionId, card)
    const session = await stripe.checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] })
    expect(shapeOf('payment_intent', session.payment_intent as Stripe.PaymentIntent)).toEqual([])
  }
  // Read raw: the package turns decimal strings into numbers of its own.
  const lines = await simulator.raw('GET', `/v1/checkout/sessions/${sessionId}/line_items`)
  expect((lines.json.data as Fields[]).flatMap((line) => shapeOf('item', line))).toEqual([])
})

it('should keep the books of the processor: fees go, refunds give back the amount only', async () => {
  const { intentId } = await paidCheckout(simulator, newPayments(simulator), { captureMethod: 'automatic' })
  const refund = await stripe.refunds.create({ payment_intent: intentId }, { idempotencyKey: 'books' })
  const { latest_charge: charge } = await stripe.paymentIntents.retrieve(intentId)
  const [taken] = (await stripe.balanceTransactions.list({ source: String(charge) })).data
  const [given] = (await stripe.balanceTransactions.list({ source: refund.id })).data
  expect(taken).toMatchObject({ type: 'charge', amount: 2500, fee: 103, net: 2397, status: 'pending' })
  expect(given).toMatchObject({ type: 'refund', amount: -2500, fee: 0, net: -2500 })
})

it('should page through lists, newest first', async () => {
  const { intentId } = await paidCheckout(simulator, newPayments(simulator), { captureMethod: 'automatic' })
  const made: string[] = []
  for (const amount of [100, 200, 300]) {
    made.unshift((await stripe.refunds.create({ payment_intent: intentId, amount })).id)
  }
  const first = await stripe.refunds.list({ payment_intent: intentId, limit: 2 })
  expect({ ids: first.data.map((refund) => refund.id), more: first.has_more }).toEqual({
    ids: made.slice(0, 2),
    more: true,
  })
  const all = await stripe.refunds
    .list({ payment_intent: intentId, limit: 2 })
    .autoPagingToArray({ limit: 10 })
  expect(all.map((refund) => refund.id)).toEqual(made)
})
