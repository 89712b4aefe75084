import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DomainError } from '@/domain/errors/domainError'
import { checkoutExpiry } from '@/services/payments/checkoutExpiry'
import { createStripeLink } from '@/services/payments/createStripeLink'
import { moveSimulatorClock } from '@/services/payments/moveSimulatorClock'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { PaymentsService } from '@/services/payments/paymentsService'
import {
  CAREFUL_CARD,
  checkoutInput,
  DECLINED_CARD,
  GOOD_CARD,
  newPayments,
  POOR_CARD,
  paidCheckout,
} from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'

const DAY = 24 * 60 * 60 * 1000
const usd = (amount: number) => ({ amount, currency: 'USD' })

let simulator: RunningSimulator
let payments: PaymentsService

beforeAll(async () => {
  simulator = await startSimulator()
  payments = newPayments(simulator)
})
beforeEach(() => simulator.reset())
afterAll(() => simulator.stop())

/** The error that a call ends with. */
async function failureOf(work: Promise<unknown>): Promise<DomainError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DomainError)
  return error as DomainError
}

describe('checkout', () => {
  it('should open a checkout that waits for the payer', async () => {
    const input = checkoutInput()
    const { sessionId, url, intentId } = await payments.createCheckout(input)
    expect(url).toBe(`${simulator.url}/pay/${sessionId}`)
    expect(intentId).toBeNull()
    expect(await payments.getCheckout(sessionId)).toEqual({
      sessionId,
      sessionStatus: 'open',
      intentId: null,
      chargeId: null,
      state: 'open',
      currency: 'USD',
      amountAuthorized: 0,
      amountCaptured: 0,
      amountRefunded: 0,
      captureBefore: null,
      failureCode: null,
      paymentId: input.paymentId,
    })
  })

  it('should hold the amount for seven days when capture is manual', async () => {
    const before = Date.now()
    const { sessionId, intentId, paymentId } = await paidCheckout(simulator, payments)
    const snapshot = await payments.getIntent(intentId)
    expect(snapshot).toMatchObject({
      sessionId,
      sessionStatus: 'complete',
      state: 'authorized',
      amountAuthorized: 2500,
      amountCaptured: 0,
      paymentId,
    })
    const heldFor = (snapshot.captureBefore?.getTime() ?? 0) - before
    expect(Math.abs(heldFor - 7 * DAY)).toBeLessThan(60_000)
  })

  it('should charge at once when capture is automatic', async () => {
    const { sessionId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    expect(await payments.getCheckout(sessionId)).toMatchObject({
      state: 'captured',
      amountCaptured: 2500,
      captureBefore: null,
    })
  })

  it('should take yen as whole yen', async () => {
    const amount = { amount: 3500, currency: 'JPY' }
    const { intentId } = await paidCheckout(simulator, payments, { amount })
    const captured = await payments.capture({ intentId, idempotencyKey: 'capture:yen' })
    expect(captured).toMatchObject({ currency: 'JPY', amountAuthorized: 3500, amountCaptured: 3500 })
    const { json } = await simulator.raw('GET', `/v1/payment_intents/${intentId}`)
    expect(json).toMatchObject({ amount: 3500, amount_received: 3500, currency: 'jpy' })
  })

  it('should stay open after a declined card, and say why', async () => {
    const { sessionId } = await payments.createCheckout(checkoutInput())
    expect(await simulator.pay(sessionId, POOR_CARD)).toMatchObject({ outcome: 'declined' })
    const declined = await payments.getCheckout(sessionId)
    expect(declined).toMatchObject({ state: 'open', failureCode: 'insufficient_funds', amountAuthorized: 0 })
    expect((await payments.getIntent(declined.intentId ?? '')).state).toBe('open')

    expect(await simulator.pay(sessionId, GOOD_CARD)).toMatchObject({ outcome: 'paid' })
    expect(await payments.getCheckout(sessionId)).toMatchObject({
      state: 'authorized',
      failureCode: null,
      intentId: declined.intentId,
    })
  })

  it('should wait while the bank asks the payer, and go on with the answer', async () => {
    const { sessionId } = await payments.createCheckout(checkoutInput())
    expect(await simulator.pay(sessionId, CAREFUL_CARD)).toMatchObject({ outcome: 'authenticate' })
    expect((await payments.getCheckout(sessionId)).state).toBe('open')
    expect(await simulator.pay(sessionId, CAREFUL_CARD, 'refuse')).toMatchObject({ outcome: 'declined' })
    expect(await payments.getCheckout(sessionId)).toMatchObject({
      state: 'open',
      failureCode: 'authentication_failed',
    })
    expect(await simulator.pay(sessionId, CAREFUL_CARD, 'approve')).toMatchObject({ outcome: 'paid' })
    expect((await payments.getCheckout(sessionId)).state).toBe('authorized')
  })

  it('should end an open checkout so that nobody can pay it', async () => {
    const { sessionId } = await payments.createCheckout(checkoutInput())
    expect(await payments.expireCheckout(sessionId)).toMatchObject({
      state: 'expired',
      sessionStatus: 'expired',
    })
    expect(await simulator.pay(sessionId, GOOD_CARD)).toMatchObject({ outcome: 'closed' })
    expect(await payments.expireCheckout(sessionId)).toMatchObject({ state: 'expired' })
  })

  it('should end as expired, not voided, when a declined card was the last try', async () => {
    const { sessionId } = await payments.createCheckout(checkoutInput())
    await simulator.pay(sessionId, DECLINED_CARD)
    const ended = await payments.expireCheckout(sessionId)
    expect(ended).toMatchObject({ state: 'expired', amountAuthorized: 0, failureCode: 'card_declined' })
    expect((await payments.getIntent(ended.intentId ?? '')).state).toBe('expired')
  })

  it('should tell that a checkout was paid when it is ended too late', async () => {
    const { sessionId, intentId } = await paidCheckout(simulator, payments)
    expect(await payments.expireCheckout(sessionId)).toMatchObject({ state: 'authorized', intentId })
  })

  it('should end by the clock at the instant it was given', async () => {
    const createdAt = new Date()
    const holdExpiresAt = new Date(createdAt.getTime() + 10 * 60_000)
    const expiresAt = checkoutExpiry({ createdAt, holdExpiresAt })
    const { sessionId } = await payments.createCheckout(checkoutInput({ expiresAt }))
    await moveSimulatorClock({ apiBase: simulator.url, now: new Date(expiresAt.getTime() - 5000) })
    expect((await payments.getCheckout(sessionId)).state).toBe('open')
    await moveSimulatorClock({ apiBase: simulator.url, now: new Date(expiresAt.getTime() + 1000) })
    expect((await payments.getCheckout(sessionId)).state).toBe('expired')
  })

  it('should follow the product clock that is sent with every call', async () => {
    const clock = () => new Date(Date.now() + 30 * DAY)
    const ahead = newPayments(simulator, { clock })
    const expiresAt = new Date(clock().getTime() + 60 * 60_000)
    await ahead.createCheckout(checkoutInput({ expiresAt }))
    expect(Date.parse((await simulator.control({})).now)).toBeGreaterThan(Date.now() + 29 * DAY)
  })
})

describe('capture and cancel', () => {
  it('should collect a hold once, however often it is asked', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const input = { intentId, idempotencyKey: 'capture:once' }
    const first = await payments.capture(input)
    expect(first).toMatchObject({ state: 'captured', amountCaptured: 2500, captureBefore: null })
    expect(await payments.capture(input)).toEqual(first)
    const afterwards = await payments.capture({ intentId, idempotencyKey: 'capture:another-key' })
    expect(afterwards).toMatchObject({ state: 'captured', amountCaptured: 2500 })
    expect((await simulator.calls()).executed['POST /v1/payment_intents/:id/capture']).toBe(1)
  })

  it('should collect once when two callers ask at the same time', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const ask = (idempotencyKey: string) => payments.capture({ intentId, idempotencyKey })
    const answers = await Promise.all(['a', 'a', 'b', 'b'].map(ask))
    expect(answers.map((answer) => answer.amountCaptured)).toEqual([2500, 2500, 2500, 2500])
    expect((await simulator.calls()).executed['POST /v1/payment_intents/:id/capture']).toBe(1)
  })

  it('should collect a part and release the rest without calling it a refund', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const captured = await payments.capture({ intentId, amount: usd(1000), idempotencyKey: 'capture:part' })
    expect(captured).toMatchObject({ state: 'captured', amountCaptured: 1000, amountRefunded: 0 })
    const refused = await failureOf(
      payments.capture({ intentId, amount: usd(2000), idempotencyKey: 'capture:other-part' }),
    )
    expect(paymentErrorOf(refused)).toMatchObject({ outcome: 'refused', reason: 'unexpected_state' })
  })

  it('should refuse to collect more than is held', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const refused = await failureOf(
      payments.capture({ intentId, amount: usd(2501), idempotencyKey: 'capture:too-much' }),
    )
    expect(paymentErrorOf(refused)).toEqual({
      outcome: 'refused',
      reason: 'amount_not_allowed',
      retryable: false,
    })
    expect((await payments.getIntent(intentId)).state).toBe('authorized')
  })

  it('should release a hold once, however often it is asked', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const voided = await payments.cancel({ intentId, idempotencyKey: 'cancel:1' })
    expect(voided).toMatchObject({
      state: 'voided',
      amountAuthorized: 2500,
      amountCaptured: 0,
      amountRefunded: 0,
    })
    expect(await payments.cancel({ intentId, idempotencyKey: 'cancel:2' })).toMatchObject({ state: 'voided' })
    const late = await failureOf(payments.capture({ intentId, idempotencyKey: 'capture:late' }))
    expect(late.code).toBe('PAYMENT_DECLINED')
    expect(paymentErrorOf(late)).toMatchObject({ outcome: 'refused', reason: 'unexpected_state' })
  })

  it('should refuse to release what was collected', async () => {
    const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    const refused = await failureOf(payments.cancel({ intentId, idempotencyKey: 'cancel:paid' }))
    expect(paymentErrorOf(refused)).toMatchObject({ outcome: 'refused', reason: 'unexpected_state' })
  })

  it('should refuse to collect a hold that is too old, then show it as voided', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    await moveSimulatorClock({ apiBase: simulator.url, now: new Date(Date.now() + 7 * DAY + 60_000) })
    const late = await failureOf(payments.capture({ intentId, idempotencyKey: 'capture:old' }))
    expect(paymentErrorOf(late)).toMatchObject({ outcome: 'refused', reason: 'authorization_expired' })

    await moveSimulatorClock({ apiBase: simulator.url, now: new Date(Date.now() + 8 * DAY) })
    expect(await payments.getIntent(intentId)).toMatchObject({
      state: 'voided',
      failureCode: 'authorization_expired',
    })
    const later = await failureOf(payments.capture({ intentId, idempotencyKey: 'capture:older' }))
    expect(paymentErrorOf(later)).toMatchObject({ reason: 'authorization_expired' })
    expect((await payments.cancel({ intentId, idempotencyKey: 'cancel:old' })).state).toBe('voided')
  })
})

describe('refund', () => {
  it('should give money back in parts until nothing is left', async () => {
    const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    const reason = 'requested_by_customer'
    const first = await payments.refund({ intentId, amount: usd(1000), idempotencyKey: 'refund:1', reason })
    expect(first).toMatchObject({ status: 'succeeded', amount: usd(1000) })
    expect(await payments.getIntent(intentId)).toMatchObject({
      state: 'partially_refunded',
      amountCaptured: 2500,
      amountRefunded: 1000,
    })
    const tooMuch = await failureOf(
      payments.refund({ intentId, amount: usd(1501), idempotencyKey: 'refund:2', reason }),
    )
    expect(paymentErrorOf(tooMuch)).toMatchObject({ outcome: 'refused', reason: 'amount_not_allowed' })
    await payments.refund({ intentId, amount: usd(1500), idempotencyKey: 'refund:3', reason })
    expect(await payments.getIntent(intentId)).toMatchObject({ state: 'refunded', amountRefunded: 2500 })
    const again = await failureOf(
      payments.refund({ intentId, amount: usd(1), idempotencyKey: 'refund:4', reason }),
    )
    expect(paymentErrorOf(again)).toMatchObject({ outcome: 'refused', reason: 'already_refunded' })
  })

  it('should refund once per key, also when the processor has forgotten the key', async () => {
    const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    const input = { intentId, amount: usd(500), idempotencyKey: 'refund:same', reason: 'duplicate' as const }
    const first = await payments.refund(input)
    expect(await payments.refund(input)).toEqual(first)
    await simulator.control({ offsetMs: 2 * DAY })
    expect(await payments.refund(input)).toEqual(first)
    expect((await simulator.calls()).executed['POST /v1/refunds']).toBe(1)
    expect((await payments.getIntent(intentId)).amountRefunded).toBe(500)
  })

  it('should refund no more than the collected part', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    await payments.capture({ intentId, amount: usd(1000), idempotencyKey: 'capture:part' })
    const reason = 'requested_by_customer'
    const refused = await failureOf(
      payments.refund({ intentId, amount: usd(1001), idempotencyKey: 'refund:big', reason }),
    )
    expect(paymentErrorOf(refused)?.reason).toBe('amount_not_allowed')
    await payments.refund({ intentId, amount: usd(1000), idempotencyKey: 'refund:all', reason })
    expect(await payments.getIntent(intentId)).toMatchObject({ state: 'refunded', amountRefunded: 1000 })
  })

  it('should refuse to refund a hold', async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const refused = await failureOf(
      payments.refund({ intentId, amount: usd(1), idempotencyKey: 'refund:hold', reason: 'duplicate' }),
    )
    expect(paymentErrorOf(refused)).toMatchObject({ outcome: 'refused', reason: 'unexpected_state' })
  })
})

describe('refusals', () => {
  it('should call an unknown checkout or intent not found', async () => {
    expect((await failureOf(payments.getCheckout('cs_test_none'))).code).toBe('NOT_FOUND')
    expect((await failureOf(payments.getIntent('pi_none'))).code).toBe('NOT_FOUND')
    expect((await failureOf(payments.expireCheckout('cs_test_none'))).code).toBe('NOT_FOUND')
  })

  it('should refuse one key for two different checkouts', async () => {
    const input = checkoutInput()
    await payments.createCheckout(input)
    const refused = await failureOf(payments.createCheckout({ ...input, amount: usd(9900) }))
    expect(refused.code).toBe('IDEMPOTENCY_MISMATCH')
    expect(paymentErrorOf(refused)).toMatchObject({ outcome: 'refused', retryable: false })
  })

  it('should say that payments are not available when the key is wrong', async () => {
    const stranger = newPayments(simulator, { secretKey: 'sk_test_somebody_else' })
    const refused = await failureOf(stranger.createCheckout(checkoutInput()))
    expect(refused.code).toBe('PAYMENT_UNAVAILABLE')
    expect(paymentErrorOf(refused)).toEqual({ outcome: 'refused', reason: 'not_configured', retryable: true })
  })

  it("should never pass on the provider's text", async () => {
    const { intentId } = await paidCheckout(simulator, payments)
    const refused = await failureOf(
      payments.capture({ intentId, amount: usd(9999), idempotencyKey: 'capture:text' }),
    )
    const shown = JSON.stringify({ message: refused.userMessage, data: refused.data, log: refused.message })
    expect(shown).not.toContain('capturable amount')
    expect(refused.message).toMatch(/payments\.capture failed: .*amount_too_large.* req_/)
  })

  it('should not send the secret key unencrypted to another machine', () => {
    const settings = { secretKey: 'sk_test_x', apiBase: 'http://payments.example' }
    expect(() => createStripeLink(settings)).toThrow('https')
  })
})
