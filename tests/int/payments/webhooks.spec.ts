import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createStripeLink } from '@/services/payments/createStripeLink'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { stripePayments } from '@/services/payments/stripePayments'
import { checkoutInput, DECLINED_CARD, GOOD_CARD, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, SECRET_KEY, startSimulator, WEBHOOK_SECRET } from './startSimulator'
import { openWebhookInbox, type Received, type WebhookInbox } from './webhookInbox'

const DAY = 24 * 60 * 60 * 1000
const COMPLETED = 'checkout.session.completed'
const HELD = 'payment_intent.amount_capturable_updated'

let inbox: WebhookInbox
let simulator: RunningSimulator
let payments: PaymentsService

beforeAll(async () => {
  inbox = await openWebhookInbox()
  simulator = await startSimulator({ webhookUrl: inbox.url })
  payments = newPayments(simulator)
})
beforeEach(async () => {
  await simulator.reset()
  inbox.clear()
})
afterAll(async () => {
  await simulator.stop()
  await inbox.close()
})

const ofType = (type: string) => (item: Received) => item.type === type
const about = (id: string) => (item: Received) => JSON.stringify(item.event.data.object).includes(id)

async function first(matches: (item: Received) => boolean): Promise<Received> {
  const [found] = await inbox.waitFor(matches)
  if (!found) throw new Error('nothing arrived')
  return found
}

describe('what is sent', () => {
  it('should tell of a paid, captured and refunded checkout', async () => {
    const { intentId, sessionId } = await paidCheckout(simulator, payments)
    await payments.capture({ intentId, idempotencyKey: 'capture' })
    const amount = { amount: 500, currency: 'USD' }
    await payments.refund({ intentId, amount, idempotencyKey: 'refund', reason: 'duplicate' })
    const expected = [COMPLETED, HELD, 'payment_intent.succeeded', 'refund.created', 'charge.refunded']
    for (const type of expected) expect((await first(ofType(type))).body).toContain(intentId)
    expect((await first(ofType(COMPLETED))).event.data.object).toMatchObject({
      id: sessionId,
      status: 'complete',
    })
  })

  it('should tell of declines, voids and expiry', async () => {
    const { sessionId } = await payments.createCheckout(checkoutInput())
    await simulator.pay(sessionId, DECLINED_CARD)
    expect((await first(ofType('payment_intent.payment_failed'))).event.data.object).toMatchObject({
      last_payment_error: { code: 'card_declined', decline_code: 'generic_decline' },
    })
    await payments.expireCheckout(sessionId)
    await first(ofType('checkout.session.expired'))
    const { intentId } = await paidCheckout(simulator, payments)
    await payments.cancel({ intentId, idempotencyKey: 'cancel' })
    expect(
      (await first((item) => ofType('payment_intent.canceled')(item) && about(intentId)(item))).type,
    ).toBe('payment_intent.canceled')
  })

  it('should tell of a hold that grew too old', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    await simulator.control({ offsetMs: 8 * DAY })
    const { event } = await first(ofType('payment_intent.canceled'))
    expect(event.data.object).toMatchObject({ id: intentId, cancellation_reason: 'automatic' })
  })
})

describe('parseWebhook', () => {
  async function completed(): Promise<{
    item: Received
    ids: { sessionId: string; intentId: string; paymentId: string }
  }> {
    const ids = await paidCheckout(simulator, payments)
    return { item: await first(ofType(COMPLETED)), ids }
  }

  it('should accept what the provider signed and say what it is about', async () => {
    const { item, ids } = await completed()
    const parsed = payments.parseWebhook({ rawBody: item.body, signature: item.signature, now: new Date() })
    expect(parsed).toEqual({
      id: item.id,
      type: COMPLETED,
      news: 'pageDone',
      objectId: ids.sessionId,
      objectType: 'checkout.session',
      sessionId: ids.sessionId,
      intentId: ids.intentId,
      paymentId: ids.paymentId,
      customerId: null,
      accountId: null,
      decline: null,
      createdAt: new Date(item.event.created * 1000),
    })
    const held = await first(ofType(HELD))
    const bytes = new TextEncoder().encode(held.body)
    expect(
      payments.parseWebhook({ rawBody: bytes, signature: held.signature, now: new Date() }),
    ).toMatchObject({
      news: 'cardHeld',
      objectId: ids.intentId,
      sessionId: null,
      intentId: ids.intentId,
      paymentId: ids.paymentId,
    })
  })

  it('should find the intent of a charge and of a refund', async () => {
    const { intentId, paymentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    const amount = { amount: 500, currency: 'USD' }
    await payments.refund({ intentId, amount, idempotencyKey: 'refund', reason: 'duplicate' })
    for (const type of ['charge.refunded', 'refund.created']) {
      const item = await first(ofType(type))
      const parsed = payments.parseWebhook({ rawBody: item.body, signature: item.signature, now: new Date() })
      expect(parsed.intentId).toBe(intentId)
    }
    expect(paymentId).toBeTypeOf('string')
  })

  it('should say of any other event what it is about', async () => {
    const { customerId } = await payments.createCustomer({
      userId: 'webhook',
      email: 'ana@example.com',
      idempotencyKey: 'customer:webhook',
    })
    const setup = await payments.createCardSetup({
      customerId,
      currency: 'USD',
      successUrl: 'http://127.0.0.1:4399/saved',
      cancelUrl: 'http://127.0.0.1:4399/cards',
      idempotencyKey: 'setup:webhook',
    })
    await simulator.pay(setup.sessionId, GOOD_CARD)
    const { cardId } = await payments.getCardSetup(setup.sessionId)
    const parse = ({ body, signature }: Received) =>
      payments.parseWebhook({ rawBody: body, signature, now: new Date() })
    expect(parse(await first(ofType('payment_method.attached')))).toMatchObject({
      objectType: 'payment_method',
      objectId: cardId,
      intentId: null,
      sessionId: null,
      paymentId: null,
      customerId,
      accountId: null,
    })
    expect(parse(await first(ofType('setup_intent.succeeded'))).objectType).toBe('setup_intent')
    expect(parse(await first(ofType(COMPLETED)))).toMatchObject({
      sessionId: setup.sessionId,
      intentId: null,
    })
  })

  it('should take the secret of any endpoint of ours, and of no other', async () => {
    const { item } = await completed()
    const link = createStripeLink({ secretKey: SECRET_KEY, apiBase: simulator.url })
    const parseWith = (...webhookSecrets: string[]) =>
      stripePayments({ link, webhookSecrets }).parseWebhook({
        rawBody: item.body,
        signature: item.signature,
        now: new Date(),
      })
    expect(parseWith('whsec_of_the_other_endpoint', WEBHOOK_SECRET).id).toBe(item.id)
    expect(() => parseWith('whsec_of_the_other_endpoint')).toThrow(
      expect.objectContaining({ code: 'MALFORMED_REQUEST' }),
    )
    expect(() => parseWith()).toThrow(expect.objectContaining({ code: 'MALFORMED_REQUEST' }))
  })

  it('should refuse what was changed, signed by another, unsigned, or not JSON', async () => {
    const { item } = await completed()
    const timestamp = Math.floor(Date.now() / 1000)
    const sign = (body: string, secret: string) =>
      `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
    const parse = (rawBody: string, signature: string | null) => () =>
      payments.parseWebhook({ rawBody, signature, now: new Date() })
    const refused = expect.objectContaining({ code: 'MALFORMED_REQUEST' })
    expect(parse(`${item.body} `, item.signature)).toThrow(refused)
    expect(parse(item.body, sign(item.body, 'whsec_somebody_else'))).toThrow(refused)
    expect(parse(item.body, null)).toThrow(refused)
    expect(parse(item.body, 'nonsense')).toThrow(refused)
    expect(parse('', item.signature)).toThrow(refused)
    expect(parse('not json', sign('not json', WEBHOOK_SECRET))).toThrow(refused)
    expect(parse('null', sign('null', WEBHOOK_SECRET))).toThrow(refused)
    expect(parse('{"id":"evt_1"}', sign('{"id":"evt_1"}', WEBHOOK_SECRET))).toThrow(refused)
    expect(parse(item.body, sign(item.body, WEBHOOK_SECRET))).not.toThrow()
  })

  it('should refuse one that is older than five minutes', async () => {
    const { item } = await completed()
    const at = (minutes: number) => () =>
      payments.parseWebhook({
        rawBody: item.body,
        signature: item.signature,
        now: new Date(item.event.created * 1000 + minutes * 60_000),
      })
    expect(at(4)).not.toThrow()
    expect(at(6)).toThrow(expect.objectContaining({ code: 'MALFORMED_REQUEST' }))
  })

  it('should accept events of a provider whose clock was moved ahead', async () => {
    await simulator.control({ offsetMs: 30 * DAY })
    const { item } = await completed()
    const parsed = payments.parseWebhook({ rawBody: item.body, signature: item.signature, now: new Date() })
    expect(parsed.type).toBe(COMPLETED)
  })
})

describe('delivery', () => {
  it('should send again until the receiver takes it', async () => {
    inbox.answerWith(500, 500, 200)
    const { sessionId } = await payments.createCheckout(checkoutInput())
    await payments.expireCheckout(sessionId)
    const tries = await inbox.waitFor(ofType('checkout.session.expired'), 3)
    expect(new Set(tries.map((item) => item.id)).size).toBe(1)
  })

  it('should hold events back and send all of them afterwards', async () => {
    await simulator.control({ holdWebhooks: true })
    const { intentId } = await paidCheckout(simulator, payments)
    const waiting = await simulator.control({})
    expect(waiting.pendingWebhooks).toBe(2)
    expect(inbox.received).toEqual([])
    await simulator.control({ holdWebhooks: false })
    expect((await inbox.waitFor(about(intentId), 2)).map((item) => item.type).sort()).toEqual([
      COMPLETED,
      HELD,
    ])
  })

  it('should repeat events with the same id when told to', async () => {
    await simulator.control({ repeatWebhooks: 2 })
    const { sessionId } = await payments.createCheckout(checkoutInput())
    await payments.expireCheckout(sessionId)
    const copies = await inbox.waitFor(ofType('checkout.session.expired'), 3)
    expect(new Set(copies.map((item) => item.id)).size).toBe(1)
  })

  it('should send the newest first when told to shuffle', async () => {
    await simulator.control({ shuffleWebhooks: true, holdWebhooks: true })
    const { intentId } = await paidCheckout(simulator, payments)
    await payments.capture({ intentId, idempotencyKey: 'capture' })
    await simulator.control({ holdWebhooks: false })
    const arrived = await inbox.waitFor(about(intentId), 3)
    expect(arrived.map((item) => item.type)).toEqual(['payment_intent.succeeded', COMPLETED, HELD])
  })

  it('should send an event again when asked', async () => {
    const { sessionId } = await payments.createCheckout(checkoutInput())
    await simulator.pay(sessionId, GOOD_CARD)
    const item = await first(ofType(COMPLETED))
    await simulator.raw('POST', `/_control/events/${item.id}/resend`)
    const [, again] = await inbox.waitFor(ofType(COMPLETED), 2)
    expect(again?.body).toBe(item.body)
  })
})
