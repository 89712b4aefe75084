import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DomainError } from '@/domain/errors/domainError'
import { createStripeLink } from '@/services/payments/createStripeLink'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { PaymentsService } from '@/services/payments/paymentsService'
import type { ConnectService } from '@/services/payouts/connectService'
import { stripeConnect } from '@/services/payouts/stripeConnect'
import { newPayments, paidCheckout } from '../payments/newPayments'
import { type RunningSimulator, SECRET_KEY, startSimulator } from '../payments/startSimulator'
import { openWebhookInbox, type WebhookInbox } from '../payments/webhookInbox'

const DAY = 24 * 60 * 60 * 1000
const PAGES = {
  returnUrl: 'http://127.0.0.1:4399/payouts',
  refreshUrl: 'http://127.0.0.1:4399/payouts/again',
}
const usd = (amount: number) => ({ amount, currency: 'USD' })

let inbox: WebhookInbox
let simulator: RunningSimulator
let connect: ConnectService
let oneTry: ConnectService
let payments: PaymentsService

beforeAll(async () => {
  inbox = await openWebhookInbox()
  simulator = await startSimulator({ webhookUrl: inbox.url })
  payments = newPayments(simulator)
  const settings = { secretKey: SECRET_KEY, apiBase: simulator.url }
  connect = stripeConnect(createStripeLink(settings))
  oneTry = stripeConnect(createStripeLink({ ...settings, maxNetworkRetries: 0 }))
})
beforeEach(async () => {
  await simulator.reset()
  inbox.clear()
})
afterAll(async () => {
  await simulator.stop()
  await inbox.close()
})

function newAccount(): Promise<{ accountId: string }> {
  const tutorId = randomUUID()
  const input = { tutorId, email: 'tutor@example.com', country: 'US', idempotencyKey: `account:${tutorId}` }
  return connect.createAccount(input)
}

async function readyAccount(outcome = 'complete'): Promise<string> {
  const { accountId } = await newAccount()
  await simulator.tell(`accounts/${accountId}/onboard`, { outcome })
  return accountId
}

const transferInput = (accountId: string, amount = usd(2000), payoutId: string = randomUUID()) => ({
  payoutId,
  accountId,
  amount,
  idempotencyKey: `transfer:${payoutId}`,
})
const errorOf = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: DomainError) => error,
  )
const press = (url: string, outcome: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' })

describe('onboarding', () => {
  it('should make one account per key, which cannot receive yet', async () => {
    const input = { tutorId: 't1', email: 'tutor@example.com', country: 'GB', idempotencyKey: 'account:t1' }
    const { accountId } = await connect.createAccount(input)
    expect(await connect.createAccount(input)).toEqual({ accountId })
    const account = await connect.getAccount(accountId)
    expect(account).toMatchObject({ accountId, canReceive: false, isRejected: false })
    expect(account.requirementsDue).toContain('configuration.recipient.default_outbound_destination')
    const refused = await errorOf(connect.transfer(transferInput(accountId)))
    expect(paymentErrorOf(refused)).toMatchObject({
      outcome: 'refused',
      reason: 'account_not_ready',
      retryable: true,
    })
    expect((await errorOf(connect.getAccount('acct_nobody'))).code).toBe('NOT_FOUND')
  })

  it.each([
    ['complete', true, false, 0],
    ['incomplete', false, false, 1],
    ['reject', false, true, 0],
  ])('should lead back after the hosted page, with %s', async (outcome, canReceive, isRejected, due) => {
    const { accountId } = await newAccount()
    const { url } = await connect.onboardingLink({ accountId, ...PAGES })
    expect(await (await fetch(url)).text()).toContain('tutor@example.com')
    const answer = await press(url, outcome)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, PAGES.returnUrl])
    const account = await connect.getAccount(accountId)
    expect(account).toMatchObject({ canReceive, isRejected })
    expect(account.requirementsDue).toHaveLength(due)
    const [told] = await inbox.waitFor((item) => item.type.includes('capability_status_updated'))
    const event = payments.parseWebhook({
      rawBody: told?.body ?? '',
      signature: told?.signature ?? '',
      now: new Date(),
    })
    expect(event).toMatchObject({ objectType: 'v2.core.account', objectId: accountId, accountId })
  })

  it('should use a link once and for minutes only, then ask the shop for another', async () => {
    const { accountId } = await newAccount()
    const used = await connect.onboardingLink({ accountId, ...PAGES })
    await press(used.url, 'complete')
    const again = await press(used.url, 'reject')
    expect(again.headers.get('location')).toBe(PAGES.refreshUrl)
    const old = await connect.onboardingLink({ accountId, ...PAGES })
    await simulator.control({ offsetMs: 6 * 60_000 })
    expect((await press(old.url, 'reject')).headers.get('location')).toBe(PAGES.refreshUrl)
    expect((await connect.getAccount(accountId)).isRejected).toBe(false)
  })
})

describe('a transfer', () => {
  it('should move money once per key: asked twice, at once, with lost answers, and much later', async () => {
    const accountId = await readyAccount()
    const input = transferInput(accountId)
    await simulator.control({ dropResponse: 1, pathPattern: 'POST /v1/transfers' })
    expect(paymentErrorOf(await errorOf(oneTry.transfer(input)))?.outcome).toBe('unknown')
    const [first, second] = await Promise.all([connect.transfer(input), connect.transfer(input)])
    expect(second).toEqual(first)
    await simulator.control({ offsetMs: 2 * DAY })
    expect(await connect.transfer(input)).toEqual(first)
    expect(await connect.getTransfer(first.transferId)).toEqual({
      transferId: first.transferId,
      accountId,
      amount: 2000,
      amountReversed: 0,
      currency: 'USD',
      state: 'sent',
    })
    expect((await simulator.calls()).executed['POST /v1/transfers']).toBe(1)
    const { movements } = await payments.listBalanceTransactions({})
    expect(movements).toMatchObject([
      { type: 'transfer', amount: -2000, fee: 0, net: -2000, sourceId: first.transferId },
    ])
  })

  it('should be refused when the balance does not cover it, once that is checked', async () => {
    const accountId = await readyAccount()
    await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    await simulator.control({ refuseUncovered: true })
    const early = await errorOf(connect.transfer(transferInput(accountId)))
    expect(paymentErrorOf(early)).toMatchObject({ outcome: 'refused', reason: 'balance_insufficient' })
    await simulator.control({ offsetMs: 3 * DAY })
    const { transferId } = await connect.transfer(transferInput(accountId))
    expect((await connect.getTransfer(transferId)).state).toBe('sent')
  })

  it('should be taken back in parts, once per key, and never by more than it was', async () => {
    const { transferId } = await connect.transfer(transferInput(await readyAccount()))
    const part = { transferId, amount: usd(500), idempotencyKey: 'reverse:1' }
    expect(await connect.reverse(part)).toMatchObject({ amountReversed: 500, state: 'partly_reversed' })
    await simulator.control({ offsetMs: 2 * DAY })
    expect(await connect.reverse(part)).toMatchObject({ amountReversed: 500 })
    const tooMuch = { transferId, amount: usd(1501), idempotencyKey: 'reverse:2' }
    expect(paymentErrorOf(await errorOf(connect.reverse(tooMuch)))?.reason).toBe('amount_not_allowed')
    const rest = { transferId, amount: usd(1500), idempotencyKey: 'reverse:3' }
    expect(await connect.reverse(rest)).toMatchObject({ amountReversed: 2000, state: 'reversed' })
    const { movements } = await payments.listBalanceTransactions({})
    expect(movements.map(({ type, amount }) => [type, amount])).toEqual([
      ['transfer_reversal', 1500],
      ['transfer_reversal', 500],
      ['transfer', -2000],
    ])
  })
})

describe('the way to the bank', () => {
  /** Lets the simulator do what is due. */
  const tick = (offsetMs: number) => simulator.control({ offsetMs })

  it('should arrive a day later, and tell whose payout it is', async () => {
    const accountId = await readyAccount()
    const { transferId } = await connect.transfer(transferInput(accountId))
    await connect.transfer(transferInput(accountId, usd(300)))
    await tick(0)
    const sent = await connect.getBankArrival(transferId)
    expect(sent).toMatchObject({ state: 'in_transit', failureCode: null })
    await tick(DAY + 60_000)
    expect(await connect.getBankArrival(transferId)).toEqual({ ...sent, state: 'arrived' })
    const [told] = await inbox.waitFor((item) => item.type === 'payout.paid')
    const event = payments.parseWebhook({
      rawBody: told?.body ?? '',
      signature: told?.signature ?? '',
      now: new Date(),
    })
    expect(event).toMatchObject({ objectType: 'payout', objectId: sent.bankPayoutId, accountId })
    expect((await payments.listBalanceTransactions({})).movements.map(({ type }) => type)).toEqual([
      'transfer',
      'transfer',
    ])
  })

  it('should fail when the bank sends it back, and arrive after another bank is given', async () => {
    const accountId = await readyAccount('failingBank')
    const { transferId } = await connect.transfer(transferInput(accountId))
    await tick(0)
    const first = await connect.getBankArrival(transferId)
    await tick(DAY + 60_000)
    expect(await connect.getBankArrival(transferId)).toMatchObject({
      state: 'failed',
      bankPayoutId: first.bankPayoutId,
      failureCode: 'account_closed',
    })
    await inbox.waitFor((item) => item.type === 'payout.failed')
    const idle = await connect.transfer(transferInput(accountId, usd(100)))
    await tick(DAY + 120_000)
    expect((await connect.getBankArrival(idle.transferId)).state).toBe('waiting')

    await simulator.tell(`accounts/${accountId}/bank`, { works: true })
    await tick(DAY + 180_000)
    const retried = await connect.getBankArrival(transferId)
    expect(retried).toMatchObject({ state: 'in_transit', failureCode: null })
    expect(retried.bankPayoutId).not.toBe(first.bankPayoutId)
    expect((await connect.getBankArrival(idle.transferId)).bankPayoutId).toBe(retried.bankPayoutId)
    await tick(3 * DAY)
    expect((await connect.getBankArrival(transferId)).state).toBe('arrived')
  })

  it('should show the platform nothing of the balance of an account, and the account nothing of ours', async () => {
    const accountId = await readyAccount()
    await connect.transfer(transferInput(accountId))
    const headers = { 'stripe-account': accountId }
    const theirs = await simulator.raw('GET', '/v1/balance_transactions', { headers })
    expect((theirs.json.data as { amount: number }[]).map(({ amount }) => amount)).toContain(2000)
    expect((await payments.getBalance()).available).toEqual([usd(-2000)])
    const stranger = await simulator.raw('GET', '/v1/balance', { headers: { 'stripe-account': 'acct_x' } })
    expect(stranger.status).toBe(403)
    const elsewhere = await simulator.raw('GET', '/v1/disputes', { headers })
    expect(elsewhere.status).toBe(400)
  })
})
