import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { BalanceMovement } from '@/services/payments/balanceService'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { newPayments, paidCheckout } from './newPayments'
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

async function allMovements(period: { since?: Date; until?: Date } = {}): Promise<BalanceMovement[]> {
  const found: BalanceMovement[] = []
  let cursor: string | null = null
  do {
    const page = await payments.listBalanceTransactions({ ...period, ...(cursor && { cursor }) })
    found.push(...page.movements)
    cursor = page.nextCursor
  } while (cursor)
  return found
}

const figures = ({ type, amount, fee, net }: BalanceMovement) => ({ type, amount, fee, net })

it('should write every movement of a payment exactly, and nothing for holds that are released', async () => {
  const { intentId, paymentId } = await paidCheckout(simulator, payments)
  await payments.capture({ intentId, amount: usd(2000), idempotencyKey: 'capture' })
  const reason = 'requested_by_customer'
  const { refundId } = await payments.refund({ intentId, amount: usd(500), idempotencyKey: 'refund', reason })
  const voided = await paidCheckout(simulator, payments)
  await payments.cancel({ intentId: voided.intentId, idempotencyKey: 'cancel' })
  const { chargeId } = await payments.getIntent(intentId)
  const dispute = await simulator.tell(`charges/${chargeId}/dispute`)
  await simulator.tell(`disputes/${String(dispute.id)}/win`)

  const movements = await allMovements()
  expect(movements.map(figures)).toEqual([
    { type: 'dispute_reversal', amount: 1500, fee: 0, net: 1500 },
    { type: 'dispute', amount: -1500, fee: 1500, net: -3000 },
    { type: 'refund', amount: -500, fee: 0, net: -500 },
    { type: 'charge', amount: 2000, fee: 88, net: 1912 },
  ])
  expect(movements.map(({ sourceId }) => sourceId)).toEqual([dispute.id, dispute.id, refundId, chargeId])
  expect(movements.map((movement) => movement.intentId)).toEqual([intentId, intentId, intentId, intentId])
  expect(movements.at(-1)).toMatchObject({ paymentId, currency: 'USD' })
  const { available, pending } = await payments.getBalance()
  expect({ available, pending }).toEqual({ available: [usd(-2000)], pending: [usd(1912)] })
  await simulator.control({ offsetMs: 3 * DAY })
  expect(await payments.getBalance()).toEqual({ available: [usd(-88)], pending: [usd(0)] })
})

it('should keep currencies apart, yen whole', async () => {
  await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
  await paidCheckout(simulator, payments, {
    captureMethod: 'automatic',
    amount: { amount: 3500, currency: 'JPY' },
  })
  const { pending } = await payments.getBalance()
  expect(pending).toEqual([
    { amount: 3358, currency: 'JPY' },
    { amount: 2397, currency: 'USD' },
  ])
})

it('should page through a long list without a gap or a repeat, within a period', async () => {
  const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
  const refund = (index: number) =>
    payments.refund({ intentId, amount: usd(1), idempotencyKey: `refund:${index}`, reason: 'duplicate' })
  for (let index = 0; index < 120; index += 1) await refund(index)
  await simulator.control({ offsetMs: 2 * DAY })
  const late = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
  expect(late.intentId).toMatch(/^pi_/)

  const movements = await allMovements()
  expect(movements).toHaveLength(122)
  expect(new Set(movements.map(({ id }) => id)).size).toBe(122)
  const between = new Date(Date.now() + DAY)
  expect(await allMovements({ until: between })).toHaveLength(121)
  expect(await allMovements({ since: between })).toHaveLength(1)
  const { pending, available } = await payments.getBalance()
  const sum = movements.reduce((total, { net }) => total + net, 0)
  expect((pending[0]?.amount ?? 0) + (available[0]?.amount ?? 0)).toBe(sum)
})
