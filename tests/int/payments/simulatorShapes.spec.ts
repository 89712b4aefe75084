import { readFileSync } from 'node:fs'
import Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStripeLink } from '@/services/payments/createStripeLink'
import { stripeConnect } from '@/services/payouts/stripeConnect'
import {
  CAREFUL_CARD,
  checkoutInput,
  DECLINED_CARD,
  GOOD_CARD,
  newPayments,
  paidCheckout,
} from './newPayments'
import { type RunningSimulator, SECRET_KEY, startSimulator } from './startSimulator'

type Fields = Record<string, unknown>

const fixtures = (
  JSON.parse(readFileSync(new URL('../../fixtures/stripe-fixtures.json', import.meta.url), 'utf8')) as {
    resources: Record<string, Fields>
  }
).resources

const NEW_FIELD = 'the pinned version has it, the published examples are older'
const EMPTY_EXAMPLE = 'the published example is empty where the type is not'
const EXPANDED_ONLY = 'published only when asked for with expand'

/** Published fields that ours lack, each with the reason. */
const LEFT_OUT: Record<string, string> = { 'charge.refunds': EXPANDED_ONLY }
/** Fields that ours have and the published examples lack, each with the reason. */
const NEWER: Record<string, string> = {
  'checkout.session.allowed_payment_method_types': NEW_FIELD,
  'payment_intent.allowed_payment_method_types': NEW_FIELD,
  'payment_intent.payment_record': NEW_FIELD,
  'payment_intent.payment_method_options.card': EMPTY_EXAMPLE,
  'setup_intent.allowed_payment_method_types': NEW_FIELD,
  'setup_intent.payment_method_options.card': EMPTY_EXAMPLE,
  'checkout.session.payment_method_options.card': EMPTY_EXAMPLE,
  'charge.outcome.risk_level': EMPTY_EXAMPLE,
  'charge.outcome.risk_score': EMPTY_EXAMPLE,
  'charge.payment_method_details.card.capture_before': 'present only while a hold can be captured',
  'charge.payment_method_details.card.electronic_commerce_indicator': NEW_FIELD,
  'refund.destination_details.card.reference_status': EMPTY_EXAMPLE,
  'refund.destination_details.card.reference_type': EMPTY_EXAMPLE,
  'customer.customer_account': NEW_FIELD,
  'dispute.intended_submission_method': NEW_FIELD,
  'event.account': 'present only for events of connected accounts',
}
/** Made of other objects, or free in what they hold. */
const FREE = new Set([
  'event.data.object',
  'payment_intent.last_payment_error',
  'payment_intent.next_action',
  'setup_intent.last_setup_error',
  'setup_intent.next_action',
])

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
  const missing = Object.keys(published).filter((key) => !(key in ours) && !(`${path}.${key}` in LEFT_OUT))
  const extra = Object.keys(ours).filter((key) => !(key in published) && !(`${path}.${key}` in NEWER))
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

it('should answer customers, saved cards, setups and charges of saved cards as published', async () => {
  const payments = newPayments(simulator)
  const { customerId } = await payments.createCustomer({
    userId: 'shape',
    email: 'ana@example.com',
    idempotencyKey: 'customer:shape',
  })
  const { sessionId } = await payments.createCardSetup({
    customerId,
    currency: 'USD',
    successUrl: 'http://127.0.0.1:4399/saved',
    cancelUrl: 'http://127.0.0.1:4399/cards',
    idempotencyKey: 'setup:shape',
  })
  const setupOf = async () => {
    const session = await stripe.checkout.sessions.retrieve(sessionId, { expand: ['setup_intent'] })
    return session.setup_intent as Stripe.SetupIntent
  }
  for (const card of [DECLINED_CARD, CAREFUL_CARD, GOOD_CARD]) {
    await simulator.pay(sessionId, card)
    expect(shapeOf('setup_intent', await setupOf())).toEqual([])
  }
  expect(shapeOf('checkout.session', await stripe.checkout.sessions.retrieve(sessionId))).toEqual([])
  const cardId = String((await setupOf()).payment_method)
  const intent = await stripe.paymentIntents.create(
    {
      amount: 900,
      currency: 'usd',
      customer: customerId,
      payment_method: cardId,
      off_session: true,
      confirm: true,
    },
    { idempotencyKey: 'shape' },
  )
  expect(shapeOf('payment_intent', intent)).toEqual([])
  expect(shapeOf('charge', await stripe.charges.retrieve(String(intent.latest_charge)))).toEqual([])
  expect(shapeOf('payment_method', await stripe.paymentMethods.retrieve(cardId))).toEqual([])
  expect(shapeOf('payment_method', await stripe.paymentMethods.detach(cardId))).toEqual([])
  expect(shapeOf('customer', await stripe.customers.retrieve(customerId))).toEqual([])
  expect(shapeOf('deleted_customer', await stripe.customers.del(customerId))).toEqual([])
})

it('should answer disputes, transfers, reversals, payouts and balances as published', async () => {
  const { intentId } = await paidCheckout(simulator, newPayments(simulator), { captureMethod: 'automatic' })
  const { latest_charge: charge } = await stripe.paymentIntents.retrieve(intentId)
  const opened = await simulator.tell(`charges/${String(charge)}/dispute`)
  for (const verdict of ['draft', 'lose']) {
    if (verdict === 'lose') await simulator.tell(`disputes/${String(opened.id)}/lose`)
    else
      await stripe.disputes.update(String(opened.id), { evidence: { customer_name: 'Ana' }, submit: false })
    expect(shapeOf('dispute', await stripe.disputes.retrieve(String(opened.id)))).toEqual([])
  }
  const connect = stripeConnect(createStripeLink({ secretKey: SECRET_KEY, apiBase: simulator.url }))
  const { accountId } = await connect.createAccount({
    tutorId: 'shape',
    email: 'tutor@example.com',
    country: 'US',
    idempotencyKey: 'account:shape',
  })
  await simulator.tell(`accounts/${accountId}/onboard`, { outcome: 'failingBank' })
  const { id } = await stripe.transfers.create({ amount: 700, currency: 'usd', destination: accountId })
  const reversal = await stripe.transfers.createReversal(id, { amount: 100 })
  expect(shapeOf('transfer_reversal', reversal)).toEqual([])
  expect(shapeOf('transfer', await stripe.transfers.retrieve(id))).toEqual([])
  expect(shapeOf('balance', await stripe.balance.retrieve())).toEqual([])
  const sent = await stripe.payouts.create({ amount: 500, currency: 'usd' })
  expect(shapeOf('payout', sent)).toEqual([])
  const theirs = { stripeAccount: accountId }
  for (const offsetMs of [0, 25 * 60 * 60 * 1000]) {
    await simulator.control({ offsetMs })
    const { data } = await stripe.payouts.list({}, theirs)
    expect(data).toHaveLength(1)
    expect(data.flatMap((payout) => shapeOf('payout', payout))).toEqual([])
  }
  const movements = [
    ...(await stripe.balanceTransactions.list({ limit: 100 })).data,
    ...(await stripe.balanceTransactions.list({ limit: 100 }, theirs)).data,
  ]
  expect(new Set(movements.map(({ type }) => type))).toEqual(
    new Set([
      'adjustment',
      'charge',
      'payment',
      'payment_refund',
      'payout',
      'payout_failure',
      'refund',
      'transfer',
      'transfer_refund',
    ]),
  )
  expect(movements.flatMap((movement) => shapeOf('balance_transaction', movement))).toEqual([])
  const events = await stripe.events.list({ limit: 100 })
  expect(events.data.flatMap((event) => shapeOf('event', event))).toEqual([])
})

/** The published fields of version 2, which the published examples do not cover: from the package's types. */
const ACCOUNT_FIELDS: Record<keyof Stripe.V2.Core.Account, true> = {
  id: true,
  object: true,
  applied_configurations: true,
  closed: true,
  configuration: true,
  contact_email: true,
  contact_phone: true,
  created: true,
  dashboard: true,
  defaults: true,
  display_name: true,
  future_requirements: true,
  identity: true,
  livemode: true,
  metadata: true,
  requirements: true,
}
const LINK_FIELDS: Record<keyof Stripe.V2.Core.AccountLink, true> = {
  object: true,
  account: true,
  created: true,
  expires_at: true,
  livemode: true,
  url: true,
  use_case: true,
}

it('should answer accounts and their links with the fields that the package knows', async () => {
  const account = await stripe.v2.core.accounts.create({
    contact_email: 'tutor@example.com',
    dashboard: 'express',
    identity: { country: 'US' },
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
  })
  expect(Object.keys(account).sort()).toEqual(Object.keys(ACCOUNT_FIELDS).sort())
  expect(account).toMatchObject({ configuration: null, requirements: null, identity: null, defaults: null })
  const whole = await stripe.v2.core.accounts.retrieve(account.id, {
    include: ['configuration.recipient', 'defaults', 'identity', 'requirements'],
  })
  expect(whole).toMatchObject({
    configuration: {
      recipient: {
        capabilities: { stripe_balance: { stripe_transfers: { status: 'restricted' } } },
      },
    },
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    identity: { country: 'us' },
  })
  const link = await stripe.v2.core.accountLinks.create({
    account: account.id,
    use_case: {
      type: 'account_onboarding',
      account_onboarding: { refresh_url: 'http://127.0.0.1:4399/again', return_url: 'http://127.0.0.1:4399' },
    },
  })
  expect(Object.keys(link).sort()).toEqual(Object.keys(LINK_FIELDS).sort())
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
