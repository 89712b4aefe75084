import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { env } from '@/env'
import { syncMethod } from '@/operations/payout/syncMethod'
import { syncPayout } from '@/operations/payout/syncPayout'
import { type RunningSimulator, startSimulator } from '../payments/startSimulator'
import { openWebhookInbox, type WebhookInbox } from '../payments/webhookInbox'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Desk, startDesk } from './desk'

const DAY = 24 * 60 * 60 * 1000

let desk: Desk
let simulator: RunningSimulator
let inbox: WebhookInbox
beforeAll(async () => {
  desk = await startDesk()
  inbox = await openWebhookInbox()
  const port = Number(new URL(String(env.STRIPE_API_BASE)).port)
  simulator = await startSimulator({ port, webhookUrl: inbox.url })
})
afterAll(async () => {
  await simulator.stop()
  await inbox.close()
  await desk.close()
})

let tutor: TestTutor
beforeEach(async () => {
  tutor = await createTutor(desk.app, { profile: { country: 'DE' } })
  inbox.clear()
})

const onboard = () => desk.call(tutor, 'POST', '/payouts/method/onboarding', {})
const choose = () => desk.call(tutor, 'PUT', '/payouts/method', { channel: 'stripeConnect' })
const method = async () => (await desk.call(tutor, 'GET', '/payouts/method')).body.method
const sync = async () =>
  syncMethod({ payload: desk.app.payload, tutorId: tutor.tutorId, now: await desk.app.now() })

/** Chooses the channel, visits the processor's page and comes back. @returns the account there */
async function getReady(outcome = 'complete'): Promise<string> {
  await choose()
  await onboard()
  const [row] = await desk.app.rows<{ connect_account: string }>(
    sql`select connect_account from payout_methods where tutor_id = ${tutor.tutorId} and channel = 'stripeConnect'`,
  )
  const account = String(row?.connect_account)
  await simulator.tell(`accounts/${account}/onboard`, { outcome })
  return account
}

async function requestPayout(): Promise<string> {
  const { body } = await desk.call(tutor, 'POST', '/payouts', {})
  await desk.drain()
  return body.id
}

/** The simulator's clock, so much ahead; what is due by then happens. */
let ahead = 0
async function pass(ms: number) {
  ahead += ms
  await simulator.control({ offsetMs: ahead })
}

const syncNow = async (payoutId: string) =>
  syncPayout({ payload: desk.app.payload, payoutId, now: await desk.app.now() })

/** Hands an event the simulator sent on to the product. @returns the status it is answered with */
async function deliver(type: string): Promise<number> {
  const [told] = await inbox.waitFor((item) => item.type.includes(type))
  const headers = { 'stripe-signature': String(told?.signature), 'content-type': 'application/json' }
  return (await desk.app.api('POST', '/webhooks/stripe', { body: told?.body, headers })).status
}

describe('an account at the card processor', () => {
  it('should be one a tutor, set up at the processor, and pay only once it is ready', async () => {
    await desk.earn(tutor, 10_000)
    expect((await onboard()).body.errors[0].code).toBe('PAYOUT_METHOD_MISSING')
    expect((await choose()).body.method).toMatchObject({ channel: 'stripeConnect', state: 'onboarding' })
    const links = await Promise.all([onboard(), onboard()])
    for (const { body } of links) expect(body.url).toContain(simulator.url)
    const [{ accounts }] = (await desk.app.rows<{ accounts: string }>(
      sql`select count(distinct connect_account) as accounts from payout_methods where tutor_id = ${tutor.tutorId}`,
    )) as [{ accounts: string }]
    expect(Number(accounts)).toBe(1)
    expect((await desk.call(tutor, 'POST', '/payouts', {})).body.errors[0].code).toBe(
      'PAYOUT_METHOD_NOT_READY',
    )
    await sync()
    expect(await method()).toMatchObject({ state: 'onboarding' })
    await getReady()
    await sync()
    expect(await method()).toMatchObject({ state: 'ready', destination: expect.stringMatching(/^•••• /) })

    const id = await requestPayout()
    await syncNow(id)
    expect((await desk.payouts(tutor))[0]).toMatchObject({ state: 'sent', fee: '50', net: '9950' })
    await pass(DAY + 60_000)
    await syncNow(id)
    const lines = await desk.app.rows<{ account: string; amount: string }>(sql`
      select l.account, sum(l.amount) as amount from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where e.cause_key like ${`payout:${id}:%`} group by l.account order by l.account`)
    expect(lines).toEqual([
      { account: 'payoutsInTransit', amount: '0' },
      { account: 'processorClearing', amount: '-9950' },
      { account: 'processorFees', amount: '-50' },
      { account: 'tutorAvailable', amount: '10000' },
    ])
    expect(await desk.broken()).toEqual([])
  })

  it('should be kept when the tutor tries another way and comes back', async () => {
    await getReady()
    await desk.call(tutor, 'PUT', '/payouts/method', { channel: 'simulator' })
    await choose()
    await desk.drain() // the account is asked about anew
    expect(await method()).toMatchObject({ channel: 'stripeConnect', state: 'ready' })
  })

  it('should follow what the processor tells: of the account, then of the bank', async () => {
    await desk.earn(tutor, 10_000)
    await getReady()
    expect(await deliver('capability_status_updated')).toBe(200)
    await desk.drain()
    expect(await method()).toMatchObject({ state: 'ready' })
    const id = await requestPayout()
    await pass(60_000)
    await pass(DAY + 60_000)
    expect(await deliver('payout.paid')).toBe(200)
    await desk.drain()
    expect((await desk.call(tutor, 'GET', `/payouts/${id}`)).body.state).toBe('paid')
  })

  it('should not be offered where the processor opens none', async () => {
    tutor = await createTutor(desk.app, { profile: { country: 'RS' } })
    expect((await choose()).body.errors[0].code).toBe('PAYOUT_CURRENCY')
  })

  it('should take the transfer back and give everything back when the bank refuses it', async () => {
    await desk.earn(tutor, 10_000)
    await getReady('failingBank')
    await sync()
    const id = await requestPayout()
    await pass(60_000)
    await pass(DAY + 60_000)
    await syncNow(id)
    await syncNow(id)
    expect((await desk.payouts(tutor))[0]).toMatchObject({ state: 'failed', failure_code: 'account_closed' })
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 10_000, payoutsInTransit: 0 })
    const transfers = await simulator.raw('GET', '/v1/transfers?limit=1')
    expect(transfers.json.data).toMatchObject([{ amount: 9950, amount_reversed: 9950, reversed: true }])
    expect(await desk.broken()).toEqual([])

    // The account pays no bank any more: the next payout would lie there for ever.
    const next = await requestPayout()
    await pass(60_000)
    await syncNow(next)
    expect((await desk.call(tutor, 'GET', `/payouts/${next}`)).body.state).toBe('sent')
    await desk.app.moveClock(addDays(await desk.app.now(), 8))
    await syncNow(next)
    expect((await desk.call(tutor, 'GET', `/payouts/${next}`)).body).toMatchObject({ state: 'failed' })
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 10_000, payoutsInTransit: 0 })
    expect(await desk.broken()).toEqual([])
  })
})
