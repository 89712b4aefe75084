import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkoutInput, GOOD_CARD, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'
import { openWebhookInbox } from './webhookInbox'

const DAY = 24 * 60 * 60 * 1000

let folder: string
let dataPath: string
const running: RunningSimulator[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'simulator-'))
  dataPath = path.join(folder, 'data', 'simulator.sqlite')
})
afterEach(async () => {
  for (const simulator of running.splice(0)) await simulator.stop()
  rmSync(folder, { recursive: true })
})

async function start(options: { port?: number; webhookUrl?: string } = {}): Promise<RunningSimulator> {
  const simulator = await startSimulator({ dataPath, ...options })
  running.push(simulator)
  return simulator
}

it('should keep payments, keys and clock over a power cut, and carry on at the same address', async () => {
  const before = await start()
  const payments = newPayments(before)
  const open = await payments.createCheckout(checkoutInput())
  const { intentId } = await paidCheckout(before, payments)
  const capture = { intentId, idempotencyKey: 'capture:restart' }
  const captured = await payments.capture(capture)
  await before.control({ offsetMs: 3 * 60 * 60 * 1000 })
  await before.kill()

  const after = await start({ port: Number(new URL(before.url).port) })
  expect(await payments.capture(capture)).toEqual(captured)
  expect((await after.calls()).executed['POST /v1/payment_intents/:id/capture']).toBe(1)
  expect((await payments.getCheckout(open.sessionId)).state).toBe('open')
  expect(await after.pay(open.sessionId, GOOD_CARD)).toMatchObject({ outcome: 'paid' })
  expect(Date.parse((await after.control({})).now)).toBeGreaterThan(Date.now() + 2 * 60 * 60 * 1000)
})

it('should do after a restart what fell due while it was down', async () => {
  const before = await start()
  const { sessionId } = await newPayments(before).createCheckout(checkoutInput())
  await before.kill()
  const after = await start()
  await after.control({ offsetMs: DAY + 1000 })
  expect((await newPayments(after).getCheckout(sessionId)).state).toBe('expired')
})

it('should deliver every event when receiver and provider were both down', async () => {
  const closed = await openWebhookInbox()
  const { port, url: webhookUrl } = closed
  await closed.close()
  const before = await start({ webhookUrl })
  const { intentId } = await paidCheckout(before, newPayments(before))
  expect((await before.control({})).pendingWebhooks).toBe(2)
  await before.kill()

  const inbox = await openWebhookInbox(port)
  const after = await start({ webhookUrl })
  await after.control({ flushWebhooks: true })
  const arrived = await inbox.waitFor((item) => item.body.includes(intentId), 2)
  expect(arrived.map((item) => item.type).sort()).toEqual([
    'checkout.session.completed',
    'payment_intent.amount_capturable_updated',
  ])
  await inbox.close()
})

it('should say in one line why it cannot start', async () => {
  const before = await start()
  const port = Number(new URL(before.url).port)
  await expect(startSimulator({ port })).rejects.toThrow('EADDRINUSE')
})
