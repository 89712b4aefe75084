import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { DomainError } from '@/domain/errors/domainError'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { checkoutInput, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'

const CAPTURE = 'POST /v1/payment_intents/:id/capture'
const ONLY_CAPTURE = 'POST /v1/payment_intents/.*/capture'

let simulator: RunningSimulator
let payments: PaymentsService
/** One try per call, so that a test sees what the first try comes to. */
let hasty: PaymentsService

beforeAll(async () => {
  simulator = await startSimulator()
  payments = newPayments(simulator)
  hasty = newPayments(simulator, { maxNetworkRetries: 0, timeoutMs: 400 })
})
beforeEach(() => simulator.reset())
afterAll(() => simulator.stop())

async function errorOf(work: Promise<unknown>): Promise<DomainError> {
  return work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: DomainError) => error,
  )
}

it('should capture once when the answer is lost and the package tries again by itself', async () => {
  const { intentId } = await paidCheckout(simulator, payments)
  await simulator.control({ dropResponse: 1, pathPattern: ONLY_CAPTURE })
  const captured = await payments.capture({ intentId, idempotencyKey: 'capture:lost-once' })
  expect(captured.state).toBe('captured')
  const { executed, calls } = await simulator.calls()
  expect(executed[CAPTURE]).toBe(1)
  expect(calls.filter((call) => call.route === CAPTURE).map((call) => call.replayed)).toEqual([false, true])
})

it('should capture once when every answer is lost and the caller tries again with the same key', async () => {
  const { intentId } = await paidCheckout(simulator, payments)
  await simulator.control({ dropResponse: 3, pathPattern: ONLY_CAPTURE })
  const input = { intentId, idempotencyKey: 'capture:lost' }
  const lost = await errorOf(payments.capture(input))
  expect(lost.code).toBe('PAYMENT_UNAVAILABLE')
  expect(paymentErrorOf(lost)).toEqual({ outcome: 'unknown', reason: 'connection', retryable: true })
  expect(lost.userMessage).toContain('We do not know yet')

  expect((await payments.capture(input)).amountCaptured).toBe(2500)
  const { executed, calls } = await simulator.calls()
  expect(executed[CAPTURE]).toBe(1)
  expect(new Set(calls.filter((call) => call.route === CAPTURE).map((call) => call.idempotencyKey))).toEqual(
    new Set(['capture:lost']),
  )
})

it('should call a time-out unknown, whether or not the work was done', async () => {
  const { intentId } = await paidCheckout(simulator, payments)
  await simulator.control({ delayResponseMs: 900, pathPattern: ONLY_CAPTURE })
  const late = await errorOf(hasty.capture({ intentId, idempotencyKey: 'capture:late' }))
  expect(paymentErrorOf(late)).toMatchObject({ outcome: 'unknown', reason: 'connection' })
  await simulator.control({ delayResponseMs: 0 })
  expect((await payments.getIntent(intentId)).state).toBe('captured')
  expect((await payments.capture({ intentId, idempotencyKey: 'capture:late' })).state).toBe('captured')
  expect((await simulator.calls()).executed[CAPTURE]).toBe(1)
})

it('should call a failure of the provider unknown, and succeed later with the same key', async () => {
  const { intentId } = await paidCheckout(simulator, payments)
  await simulator.control({ failNext: 1, pathPattern: ONLY_CAPTURE })
  const failed = await errorOf(hasty.capture({ intentId, idempotencyKey: 'capture:500' }))
  expect(paymentErrorOf(failed)).toEqual({ outcome: 'unknown', reason: 'provider_error', retryable: true })
  expect((await hasty.capture({ intentId, idempotencyKey: 'capture:500' })).state).toBe('captured')
})

it('should get over two failures in a row without the caller noticing', async () => {
  await simulator.control({ failNext: 2 })
  const { sessionId } = await payments.createCheckout(checkoutInput())
  expect(sessionId).toMatch(/^cs_test_/)
})

it('should open one checkout when the answer is lost', async () => {
  await simulator.control({ dropResponse: 3 })
  const input = checkoutInput()
  expect(paymentErrorOf(await errorOf(payments.createCheckout(input)))?.outcome).toBe('unknown')
  await payments.createCheckout(input)
  expect((await simulator.calls()).executed['POST /v1/checkout/sessions']).toBe(1)
})

it('should refund once when the answer is lost', async () => {
  const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
  await simulator.control({ dropResponse: 1, pathPattern: 'POST /v1/refunds' })
  const amount = { amount: 700, currency: 'USD' }
  const input = { intentId, amount, idempotencyKey: 'refund:lost', reason: 'requested_by_customer' as const }
  expect(paymentErrorOf(await errorOf(hasty.refund(input)))?.outcome).toBe('unknown')
  expect(await payments.refund(input)).toMatchObject({ amount, status: 'succeeded' })
  expect((await payments.getIntent(intentId)).amountRefunded).toBe(700)
  expect((await simulator.calls()).executed['POST /v1/refunds']).toBe(1)
})

it('should find by itself the refund whose answer was lost', async () => {
  const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
  await simulator.control({ dropResponse: 1, pathPattern: 'POST /v1/refunds' })
  const amount = { amount: 700, currency: 'USD' }
  const input = { intentId, amount, idempotencyKey: 'refund:found', reason: 'duplicate' as const }
  expect(await payments.refund(input)).toMatchObject({ amount, status: 'succeeded' })
  expect((await payments.getIntent(intentId)).amountRefunded).toBe(700)
  expect((await simulator.calls()).calls.filter(({ route }) => route === 'POST /v1/refunds')).toHaveLength(1)
})

it('should call a provider that is not there unknown', async () => {
  const nowhere = newPayments({ url: 'http://127.0.0.1:4398' }, { maxNetworkRetries: 0 })
  const error = await errorOf(nowhere.createCheckout(checkoutInput()))
  expect(error.code).toBe('PAYMENT_UNAVAILABLE')
  expect(paymentErrorOf(error)).toMatchObject({ outcome: 'unknown', retryable: true })
  expect(error.userMessage).toContain('You were not charged')
})
