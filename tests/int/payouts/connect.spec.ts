import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { syncMethod } from '@/operations/payout/syncMethod'
import { syncPayout } from '@/operations/payout/syncPayout'
import type { ConnectService, ConnectTransfer } from '@/services/payouts/connectService'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Desk, startDesk } from './desk'

/** The processor's side, as its documentation says it behaves: one object a key. */
const processor = vi.hoisted(() => ({
  accounts: new Map<string, { accountId: string; canReceive: boolean }>(),
  transfers: new Map<string, { transferId: string; accountId: string; amount: number }>(),
  state: 'pending' as ConnectTransfer['state'],
}))

vi.mock('@/operations/payout/connectFor', () => ({
  connectFor: (): ConnectService => ({
    createAccount: async ({ idempotencyKey }) => {
      const known = processor.accounts.get(idempotencyKey)
      const account = known ?? { accountId: `acct_${processor.accounts.size + 1}`, canReceive: false }
      processor.accounts.set(idempotencyKey, account)
      return { accountId: account.accountId }
    },
    onboardingLink: async ({ accountId, returnUrl }) => ({
      url: `https://connect.example/${accountId}?return=${encodeURIComponent(returnUrl)}`,
    }),
    getAccount: async ({ accountId }) => {
      const account = [...processor.accounts.values()].find((one) => one.accountId === accountId)
      return { accountId, canReceive: account?.canReceive ?? false, requirementsDue: [] }
    },
    transfer: async ({ accountId, amount, idempotencyKey }) => {
      const known = processor.transfers.get(idempotencyKey)
      const transfer = known ?? {
        transferId: `tr_${processor.transfers.size + 1}`,
        accountId,
        amount: amount.amount,
      }
      processor.transfers.set(idempotencyKey, transfer)
      return { transferId: transfer.transferId }
    },
    getTransfer: async ({ transferId }) => ({
      transferId,
      state: processor.state,
      failureCode: processor.state === 'failed' ? 'account_closed' : null,
    }),
  }),
}))

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.close())

let tutor: TestTutor
beforeEach(async () => {
  tutor = await createTutor(desk.app, { profile: { country: 'DE' } })
  processor.state = 'pending'
})

const onboard = () => desk.call(tutor, 'POST', '/payouts/method/onboarding', {})
const choose = () => desk.call(tutor, 'PUT', '/payouts/method', { channel: 'stripeConnect' })
const method = async () => (await desk.call(tutor, 'GET', '/payouts/method')).body.method
const sync = async () =>
  syncMethod({ payload: desk.app.payload, tutorId: tutor.tutorId, now: await desk.app.now() })
const keyOf = () => `connect:${tutor.tutorId}`

function finishOnboarding() {
  const account = processor.accounts.get(keyOf())
  if (!account) throw new Error('no account was made')
  account.canReceive = true
}

/** An event of the processor, signed with the secret both know. @returns the status it is answered with */
async function tell(type: string, id: string, object: string): Promise<number> {
  const seconds = Math.floor(Date.now() / 1000)
  const rawBody = JSON.stringify({
    id: `evt_${id}`,
    type,
    created: seconds,
    data: { object: { id, object } },
  })
  const signature = createHmac('sha256', env.STRIPE_WEBHOOK_SECRET)
    .update(`${seconds}.${rawBody}`)
    .digest('hex')
  const headers = { 'stripe-signature': `t=${seconds},v1=${signature}`, 'content-type': 'application/json' }
  return (await desk.app.api('POST', '/webhooks/stripe', { body: rawBody, headers })).status
}

describe('an account at the card processor', () => {
  it('should be one a tutor, set up at the processor, and pay only once it is ready', async () => {
    await desk.earn(tutor, 10_000)
    expect((await onboard()).body.errors[0].code).toBe('PAYOUT_METHOD_MISSING')
    expect((await choose()).body.method).toMatchObject({ channel: 'stripeConnect', state: 'onboarding' })
    const links = await Promise.all([onboard(), onboard()])
    expect(new Set(links.map(({ body }) => body.url)).size).toBe(1)
    expect(links[0]?.body.url).toContain(encodeURIComponent('/tutor/earnings/method?done=onboarding'))
    expect((await desk.call(tutor, 'POST', '/payouts', {})).body.errors[0].code).toBe(
      'PAYOUT_METHOD_NOT_READY',
    )
    await sync()
    expect(await method()).toMatchObject({ state: 'onboarding' })
    finishOnboarding()
    await sync()
    expect(await method()).toMatchObject({ state: 'ready', destination: expect.stringMatching(/^•••• /) })

    const { body } = await desk.call(tutor, 'POST', '/payouts', {})
    expect(body).toMatchObject({ fee: { amount: 50 }, net: { amount: 9950 } })
    await desk.drain()
    const transfer = processor.transfers.get(`payout:${body.id}`)
    expect(transfer).toMatchObject({ accountId: processor.accounts.get(keyOf())?.accountId, amount: 9950 })

    processor.state = 'paid'
    await syncPayout({ payload: desk.app.payload, payoutId: body.id, now: await desk.app.now() })
    const lines = await desk.app.rows<{ account: string; amount: string }>(sql`
      select l.account, sum(l.amount) as amount from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where e.cause_key like ${`payout:${body.id}:%`} group by l.account order by l.account`)
    expect(lines).toEqual([
      { account: 'payoutsInTransit', amount: '0' },
      { account: 'processorClearing', amount: '-9950' },
      { account: 'processorFees', amount: '-50' },
      { account: 'tutorAvailable', amount: '10000' },
    ])
    expect(await desk.broken()).toEqual([])
  })

  it('should be kept when the tutor tries another way and comes back', async () => {
    await choose()
    await onboard()
    await desk.call(tutor, 'PUT', '/payouts/method', { channel: 'simulator' })
    finishOnboarding()
    await choose()
    await desk.drain() // the account is asked about anew
    expect(await method()).toMatchObject({ channel: 'stripeConnect', state: 'ready' })
  })

  it('should follow what the processor tells: of the account, then of the transfer', async () => {
    await desk.earn(tutor, 10_000)
    await choose()
    await onboard()
    finishOnboarding()
    const { accountId } = processor.accounts.get(keyOf()) ?? { accountId: '' }
    expect(await tell('account.updated', accountId, 'account')).toBe(200)
    await desk.drain()
    expect(await method()).toMatchObject({ state: 'ready' })
    const { body } = await desk.call(tutor, 'POST', '/payouts', {})
    await desk.drain()
    const { transferId } = processor.transfers.get(`payout:${body.id}`) ?? { transferId: '' }
    processor.state = 'paid'
    expect(await tell('transfer.updated', transferId, 'transfer')).toBe(200)
    await desk.drain()
    expect((await desk.call(tutor, 'GET', `/payouts/${body.id}`)).body.state).toBe('paid')
  })

  it('should not be offered where the processor opens none', async () => {
    tutor = await createTutor(desk.app, { profile: { country: 'RS' } })
    expect((await choose()).body.errors[0].code).toBe('PAYOUT_CURRENCY')
  })

  it('should give everything back when the transfer comes back', async () => {
    await desk.earn(tutor, 10_000)
    await choose()
    await onboard()
    finishOnboarding()
    await sync()
    const { body } = await desk.call(tutor, 'POST', '/payouts', {})
    await desk.drain()
    processor.state = 'failed'
    await syncPayout({ payload: desk.app.payload, payoutId: body.id, now: await desk.app.now() })
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 10_000, payoutsInTransit: 0 })
    expect(await desk.broken()).toEqual([])
  })
})
