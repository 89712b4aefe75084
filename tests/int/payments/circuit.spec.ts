import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { logger } from '@/services/logging/logger'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { checkoutInput, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'

const OPEN_MS = 700
const USD = 'USD'

let simulator: RunningSimulator

beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(() => simulator.reset())
afterEach(() => vi.restoreAllMocks())
afterAll(() => simulator.stop())

/** A service with a circuit of its own that opens at five failures, for less long than in production. */
const fresh = (settings: Parameters<typeof newPayments>[1] = {}): PaymentsService =>
  newPayments(simulator, { maxNetworkRetries: 0, timeoutMs: 2000, breaker: { openMs: OPEN_MS }, ...settings })

const open = (payments: PaymentsService): Promise<unknown> => payments.createCheckout(checkoutInput())
const errorOf = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: DomainError) => error,
  )
async function failTimes(payments: PaymentsService, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await errorOf(open(payments))
}
const callCount = async (): Promise<number> => (await simulator.calls()).total
const reasonOf = async (work: Promise<unknown>) => paymentErrorOf(await errorOf(work))?.reason

it('should stop calling after five failures, refuse at once and say when to come back', async () => {
  const payments = fresh()
  const log = vi.spyOn(logger, 'error')
  await simulator.control({ failNext: 100 })
  await failTimes(payments, 5)
  expect(await callCount()).toBe(5)
  expect(log).toHaveBeenCalledWith({ provider: 'stripe', circuit: 'Open' }, 'circuit changed')

  const startedAt = performance.now()
  const refused = await errorOf(open(payments))
  expect(performance.now() - startedAt).toBeLessThan(50)
  expect(refused.code).toBe('PAYMENT_UNAVAILABLE')
  expect(paymentErrorOf(refused)).toEqual({
    outcome: 'refused',
    reason: 'circuit_open',
    retryable: true,
    retryAfterSeconds: 1,
  })
  expect(errorAnswer(refused)).toMatchObject({ status: 503, retryAfterSeconds: 1 })
  expect(await callCount(), 'nothing was sent').toBe(5)
})

it('should try one call after a while, stay open when it fails and close when it works', async () => {
  const payments = fresh()
  await simulator.control({ failNext: 6 })
  await failTimes(payments, 5)
  const log = vi.spyOn(logger, 'info')
  await vi.waitFor(async () => expect(await reasonOf(open(payments))).toBe('provider_error'), 5000)
  expect(await callCount(), 'the probe was the sixth call').toBe(6)
  expect(await reasonOf(open(payments)), 'it opened again at once').toBe('circuit_open')
  expect(await callCount()).toBe(6)

  await vi.waitFor(() => open(payments), 5000)
  expect(log).toHaveBeenCalledWith({ provider: 'stripe', circuit: 'Closed' }, 'circuit changed')
  const answers = await Promise.all([open(payments), open(payments), open(payments)])
  expect(answers).toHaveLength(3)
})

it('should let one call out while it tries, and the others follow its outcome', async () => {
  const payments = fresh()
  await simulator.control({ failNext: 5 })
  await failTimes(payments, 5)
  await simulator.control({ delayMs: 200, failNext: 1 })
  await vi.waitFor(async () => expect(await reasonOf(open(payments))).toBe('circuit_open'))
  const many = () => Promise.allSettled(Array.from({ length: 10 }, () => open(payments)))
  await vi.waitFor(async () => {
    await many()
    expect(await callCount()).toBeGreaterThan(5)
  }, 5000)
  expect(await callCount(), 'one probe for ten calls').toBe(6)
})

it.each([
  ['answers 500', { failNext: 100 }, {}],
  ['says too many requests', { rateLimitNext: 100 }, {}],
  ['cuts connections', { dropResponse: 100 }, {}],
  ['does not answer in time', { delayResponseMs: 5000 }, { timeoutMs: 150 }],
])('should open when the processor %s', async (_name, faults, settings) => {
  const payments = fresh(settings)
  await simulator.control(faults)
  await failTimes(payments, 5)
  expect(await reasonOf(open(payments))).toBe('circuit_open')
  expect(await callCount(), 'each call went out once').toBe(5)
})

it('should never open because of refusals', async () => {
  const payments = fresh()
  const { intentId } = await paidCheckout(simulator, payments)
  for (let time = 0; time < 10; time += 1) {
    const amount = { amount: 9999, currency: USD }
    const refused = payments.capture({ intentId, amount, idempotencyKey: `too-much:${time}` })
    expect(await reasonOf(refused)).toBe('amount_not_allowed')
    expect(await reasonOf(payments.getIntent('pi_none'))).toBe('not_found')
  }
  expect(await payments.capture({ intentId, idempotencyKey: 'capture' })).toMatchObject({ state: 'captured' })
})

it('should count a call that a second try rescued as no failure', async () => {
  const payments = fresh({ maxNetworkRetries: 2 })
  for (let time = 0; time < 6; time += 1) {
    await simulator.control({ failNext: 1 })
    await open(payments)
  }
  expect(await callCount()).toBe(12)
})

it.each([
  ['failed', { failNext: 3 }],
  ['cut off', { dropResponse: 3 }],
])('should try a %s call three times in all, with one key', async (_name, faults) => {
  const payments = fresh({ maxNetworkRetries: 2 })
  await simulator.control(faults)
  await errorOf(open(payments))
  const { calls } = await simulator.calls()
  expect(calls).toHaveLength(3)
  expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
})
