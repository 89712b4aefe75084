import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DomainError } from '@/domain/errors/domainError'
import type { ChargeSavedCardInput } from '@/services/payments/cardsService'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { CAREFUL_CARD, checkoutInput, DECLINED_CARD, GOOD_CARD, newPayments } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'

const DAY = 24 * 60 * 60 * 1000
/** Asks the bank every time, also when it was set up. */
const STRICT_CARD = '4000002760003184'
/** Can be saved, is declined when charged. */
const EMPTY_CARD = '4000000000000341'
const CREATE = 'POST /v1/payment_intents'
const SETUP_PAGES = { successUrl: 'http://127.0.0.1:4399/saved', cancelUrl: 'http://127.0.0.1:4399/cards' }

let simulator: RunningSimulator
let payments: PaymentsService

beforeAll(async () => {
  simulator = await startSimulator()
  payments = newPayments(simulator)
})
beforeEach(() => simulator.reset())
afterAll(() => simulator.stop())

async function newCustomer(): Promise<string> {
  const userId = randomUUID()
  const input = { userId, email: 'ana@example.com', name: 'Ana', idempotencyKey: `customer:${userId}` }
  return (await payments.createCustomer(input)).customerId
}

async function openSetup(customerId: string): Promise<string> {
  const input = { customerId, currency: 'USD', ...SETUP_PAGES, idempotencyKey: `setup:${randomUUID()}` }
  return (await payments.createCardSetup(input)).sessionId
}

/** Saves a card through the hosted page, without a charge. */
async function saveCard(customerId: string, card = GOOD_CARD): Promise<string> {
  const sessionId = await openSetup(customerId)
  await simulator.pay(sessionId, card, 'approve')
  const { cardId } = await payments.getCardSetup(sessionId)
  if (!cardId) throw new Error('the card was not saved')
  return cardId
}

function chargeInput(
  customerId: string,
  cardId: string,
  changes: Partial<ChargeSavedCardInput> = {},
): ChargeSavedCardInput {
  const paymentId = randomUUID()
  return {
    paymentId,
    customerId,
    cardId,
    amount: { amount: 4000, currency: 'EUR' },
    captureMethod: 'automatic',
    description: 'Algebra lesson, 60 minutes',
    idempotencyKey: `charge:${paymentId}`,
    ...changes,
  }
}

const errorOf = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: DomainError) => error,
  )

describe('customers', () => {
  it('should be made once per key, read, changed and deleted with their cards', async () => {
    const input = { userId: 'user-1', email: 'old@example.com', idempotencyKey: 'customer:user-1' }
    const { customerId } = await payments.createCustomer(input)
    expect(await payments.createCustomer(input)).toEqual({ customerId })
    expect(await payments.getCustomer(customerId)).toEqual({
      customerId,
      email: 'old@example.com',
      defaultCardId: null,
    })
    expect((await payments.updateCustomer({ customerId, email: 'new@example.com' })).email).toBe(
      'new@example.com',
    )
    const cardId = await saveCard(customerId)
    await payments.deleteCustomer(customerId)
    await payments.deleteCustomer(customerId)
    expect((await errorOf(payments.getCustomer(customerId))).code).toBe('NOT_FOUND')
    const refused = await errorOf(payments.chargeSavedCard(chargeInput(customerId, cardId)))
    expect(paymentErrorOf(refused)?.outcome).toBe('refused')
  })
})

describe('saving a card without a charge', () => {
  it('should save it for later charges and show what may be shown', async () => {
    const customerId = await newCustomer()
    const sessionId = await openSetup(customerId)
    expect(await payments.getCardSetup(sessionId)).toEqual({
      sessionId,
      state: 'open',
      customerId,
      cardId: null,
      failureCode: null,
    })
    await simulator.pay(sessionId, GOOD_CARD)
    const { state, cardId } = await payments.getCardSetup(sessionId)
    expect(state).toBe('saved')
    expect(await payments.listCards(customerId)).toEqual([
      { cardId, brand: 'visa', last4: '4242', expMonth: 12, expYear: 2034, isDefault: false },
    ])
    expect((await simulator.raw('GET', '/v1/balance_transactions')).json.data).toEqual([])
  })

  it('should say why a card was not saved, and take another', async () => {
    const customerId = await newCustomer()
    const sessionId = await openSetup(customerId)
    expect(await simulator.pay(sessionId, DECLINED_CARD)).toMatchObject({ outcome: 'declined' })
    expect(await payments.getCardSetup(sessionId)).toMatchObject({
      state: 'open',
      failureCode: 'card_declined',
    })
    expect(await simulator.pay(sessionId, CAREFUL_CARD, 'refuse')).toMatchObject({ outcome: 'declined' })
    expect((await payments.getCardSetup(sessionId)).failureCode).toBe('authentication_failed')
    expect(await payments.listCards(customerId)).toEqual([])
    expect(await simulator.pay(sessionId, CAREFUL_CARD, 'approve')).toMatchObject({ outcome: 'paid' })
    expect(await payments.getCardSetup(sessionId)).toMatchObject({ state: 'saved', failureCode: null })
  })

  it('should end by the clock', async () => {
    const sessionId = await openSetup(await newCustomer())
    await simulator.control({ offsetMs: DAY + 60_000 })
    expect((await payments.getCardSetup(sessionId)).state).toBe('expired')
  })

  it('should offer the hosted page without an amount', async () => {
    const sessionId = await openSetup(await newCustomer())
    const page = await (await fetch(`${simulator.url}/pay/${sessionId}`)).text()
    expect(page).toContain('Nothing is charged now.')
    expect(page).toContain('Save this card</button>')
    expect(page).not.toContain('$')
  })
})

describe('the list of cards', () => {
  it('should have one default, that can change and goes with its card', async () => {
    const customerId = await newCustomer()
    const first = await saveCard(customerId)
    const second = await saveCard(customerId, '5555555555554444')
    await payments.setDefaultCard({ customerId, cardId: first })
    expect((await payments.listCards(customerId)).map(({ last4, isDefault }) => [last4, isDefault])).toEqual([
      ['4444', false],
      ['4242', true],
    ])
    await payments.detachCard(first)
    await payments.detachCard(first)
    expect(await payments.getCustomer(customerId)).toMatchObject({ defaultCardId: null })
    expect((await payments.listCards(customerId)).map(({ cardId }) => cardId)).toEqual([second])
    expect((await payments.setDefaultCard({ customerId, cardId: second })).defaultCardId).toBe(second)
    expect((await payments.setDefaultCard({ customerId, cardId: null })).defaultCardId).toBeNull()
  })

  it("should not make another customer's card the default", async () => {
    const theirs = await saveCard(await newCustomer())
    const refused = await errorOf(
      payments.setDefaultCard({ customerId: await newCustomer(), cardId: theirs }),
    )
    expect(paymentErrorOf(refused)?.outcome).toBe('refused')
  })
})

describe('saving the card of a checkout', () => {
  it('should charge at once and keep the card for charges without the payer', async () => {
    const customerId = await newCustomer()
    const input = checkoutInput({ customerId, captureMethod: 'automatic', saveCard: 'forLater' })
    const { sessionId } = await payments.createCheckout(input)
    await simulator.pay(sessionId, CAREFUL_CARD, 'approve')
    expect(await payments.getCheckout(sessionId)).toMatchObject({ state: 'captured', amountCaptured: 2500 })
    const [card] = await payments.listCards(customerId)
    const charged = await payments.chargeSavedCard(chargeInput(customerId, card?.cardId ?? ''))
    expect(charged).toMatchObject({ state: 'captured', amountCaptured: 4000 })
  })

  it('should keep a card only when the payer ticks it, and offer it next time', async () => {
    const customerId = await newCustomer()
    const open = () => payments.createCheckout(checkoutInput({ customerId, saveCard: 'offered' }))
    const once = await open()
    await simulator.pay(once.sessionId, GOOD_CARD)
    expect(await payments.listCards(customerId)).toEqual([])

    const kept = await open()
    const page = `${simulator.url}/pay/${kept.sessionId}`
    expect(await (await fetch(page)).text()).toContain('Keep this card for next time')
    const form = { cardNumber: GOOD_CARD, expiry: '12 / 34', cvc: '123', name: 'Ana', save: 'on' }
    const body = new URLSearchParams(form)
    await fetch(page, { method: 'POST', body, redirect: 'manual' })
    const [card] = await payments.listCards(customerId)
    expect(card?.last4).toBe('4242')

    const again = await open()
    const shown = await (await fetch(`${simulator.url}/pay/${again.sessionId}`)).text()
    expect(shown).toContain('Pay with saved visa ending in 4242')
    const press = { method: 'POST', body: new URLSearchParams({ saved: card?.cardId ?? '' }) }
    await fetch(`${simulator.url}/pay/${again.sessionId}`, { ...press, redirect: 'manual' })
    expect((await payments.getCheckout(again.sessionId)).state).toBe('authorized')
  })

  it('should not let a checkout use a card of somebody else', async () => {
    const theirs = await saveCard(await newCustomer())
    const mine = await payments.createCheckout(
      checkoutInput({ customerId: await newCustomer(), saveCard: 'offered' }),
    )
    const body = new URLSearchParams({ saved: theirs })
    const answer = await fetch(`${simulator.url}/pay/${mine.sessionId}`, {
      method: 'POST',
      body,
      redirect: 'manual',
    })
    expect(answer.status).toBe(404)
    expect((await payments.getCheckout(mine.sessionId)).state).toBe('open')
  })
})

describe('charging a saved card', () => {
  it('should charge at once, or hold until collected', async () => {
    const customerId = await newCustomer()
    const cardId = await saveCard(customerId)
    const input = chargeInput(customerId, cardId)
    const charged = await payments.chargeSavedCard(input)
    expect(charged).toMatchObject({
      sessionId: null,
      state: 'captured',
      currency: 'EUR',
      amountCaptured: 4000,
      paymentId: input.paymentId,
    })
    const held = await payments.chargeSavedCard(chargeInput(customerId, cardId, { captureMethod: 'manual' }))
    expect(held).toMatchObject({ state: 'authorized', amountAuthorized: 4000, amountCaptured: 0 })
    expect(held.captureBefore?.getTime()).toBeGreaterThan(Date.now() + 6 * DAY)
    const { intentId } = held
    const amount = { amount: 1500, currency: 'EUR' }
    expect(
      await payments.capture({ intentId: intentId ?? '', amount, idempotencyKey: 'capture:saved' }),
    ).toMatchObject({ state: 'captured', amountCaptured: 1500 })
  })

  it('should charge once per key: asked twice, at the same time, and after the key is forgotten', async () => {
    const customerId = await newCustomer()
    const cardId = await saveCard(customerId)
    const input = chargeInput(customerId, cardId)
    const answers = await Promise.all([payments.chargeSavedCard(input), payments.chargeSavedCard(input)])
    expect(answers[0]).toEqual(answers[1])
    await simulator.control({ offsetMs: 2 * DAY })
    expect(await payments.chargeSavedCard(input)).toEqual(answers[0])
    expect((await simulator.calls()).executed[CREATE]).toBe(1)
  })

  it('should charge once when the answer is lost', async () => {
    const customerId = await newCustomer()
    const cardId = await saveCard(customerId)
    await simulator.control({ dropResponse: 1, pathPattern: `${CREATE}$` })
    const input = chargeInput(customerId, cardId)
    const oneTry = newPayments(simulator, { maxNetworkRetries: 0 })
    const lost = await errorOf(oneTry.chargeSavedCard(input))
    expect(paymentErrorOf(lost)).toMatchObject({ outcome: 'unknown', retryable: true })
    expect(lost.userMessage).toContain('never charge you twice')
    expect((await payments.chargeSavedCard(input)).amountCaptured).toBe(4000)
    expect((await simulator.calls()).executed[CREATE]).toBe(1)
  })

  it.each([
    ['the bank wants to hear from the payer', STRICT_CARD, 'authentication_required'],
    ['the card is declined later', EMPTY_CARD, 'card_declined'],
  ])('should be refused when %s, name the intent and charge nothing', async (_name, card, reason) => {
    const customerId = await newCustomer()
    const cardId = await saveCard(customerId, card)
    const input = chargeInput(customerId, cardId)
    const declined = await errorOf(payments.chargeSavedCard(input))
    expect(declined.code).toBe('PAYMENT_DECLINED')
    const facts = paymentErrorOf(declined)
    expect(facts).toMatchObject({ outcome: 'refused', reason, retryable: false })
    expect(await payments.getIntent(facts?.intentId ?? '')).toMatchObject({
      state: 'failed',
      failureCode: reason,
      amountCaptured: 0,
      paymentId: input.paymentId,
    })
    await simulator.control({ offsetMs: 2 * DAY })
    const later = await errorOf(payments.chargeSavedCard(input))
    expect(paymentErrorOf(later)).toEqual(facts)
    expect((await simulator.raw('GET', '/v1/balance_transactions')).json.data).toEqual([])
  })

  it('should be refused for a card that was only kept for the hosted page and asks its bank', async () => {
    const customerId = await newCustomer()
    const { sessionId } = await payments.createCheckout(checkoutInput({ customerId, saveCard: 'offered' }))
    await simulator.raw('POST', `/_control/sessions/${sessionId}/pay`, {
      body: JSON.stringify({ card: CAREFUL_CARD, save: true, authenticate: 'approve' }),
    })
    const [card] = await payments.listCards(customerId)
    const refused = await errorOf(payments.chargeSavedCard(chargeInput(customerId, card?.cardId ?? '')))
    expect(paymentErrorOf(refused)?.reason).toBe('authentication_required')
  })

  it('should be refused for a removed card, another customer or an amount that is too small', async () => {
    const customerId = await newCustomer()
    const cardId = await saveCard(customerId)
    const amount = { amount: 10, currency: 'EUR' }
    const small = await errorOf(payments.chargeSavedCard(chargeInput(customerId, cardId, { amount })))
    expect(paymentErrorOf(small)).toMatchObject({ outcome: 'refused', reason: 'amount_not_allowed' })
    const stranger = await errorOf(payments.chargeSavedCard(chargeInput(await newCustomer(), cardId)))
    expect(paymentErrorOf(stranger)?.outcome).toBe('refused')
    await payments.detachCard(cardId)
    const removed = await errorOf(payments.chargeSavedCard(chargeInput(customerId, cardId)))
    expect(paymentErrorOf(removed)?.outcome).toBe('refused')
    expect((await simulator.raw('GET', '/v1/balance_transactions')).json.data).toEqual([])
  })
})
