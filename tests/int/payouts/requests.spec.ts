import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { withTransaction } from '@/services/database/withTransaction'
import type { TestTutor } from '../support/createTutor'
import { type Desk, startDesk } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.close())

let tutor: TestTutor
beforeEach(async () => {
  tutor = await desk.newTutor()
})

const codeOf = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [
  status,
  body.errors?.[0]?.code,
]
const request = (body: unknown = {}, who = tutor) => desk.call(who, 'POST', '/payouts', body)
const balance = async () => (await desk.call(tutor, 'GET', '/payouts/balance')).body
const usd = (amount: number) => ({ amount, currency: 'USD' })

async function dispute(bookingId: string, state: string) {
  await withTransaction(desk.app.payload, async ({ tx }) => {
    await tx.execute(sql`select set_config('edustream.move', ${bookingId}, true)`)
    await tx.execute(sql`update bookings set dispute_state = ${state} where id = ${bookingId}`)
  })
}

describe('the balance', () => {
  it('should say what is available, on which terms, and what stands in the way', async () => {
    expect(await balance()).toMatchObject({
      available: usd(0),
      held: usd(0),
      inTransit: usd(0),
      nextTierAt: usd(100_000),
      payout: { channel: 'simulator', minimum: usd(2000), problem: 'PAYOUT_TOO_SMALL', weekly: false },
    })
    await desk.earn(tutor, 2000)
    const { available, payout } = await balance()
    expect(available).toEqual(usd(2000))
    expect(payout).toMatchObject({ fee: usd(0), net: usd(2000), problem: null })
  })

  it('should keep out what comes from a lesson with an open dispute, and let it in again', async () => {
    const bookingId = await desk.earn(tutor, 3000)
    await desk.earn(tutor, 2500)
    await dispute(bookingId, 'OPEN')
    expect(await balance()).toMatchObject({ available: usd(2500), held: usd(3000) })
    expect(codeOf(await request({ amount: 4000 }))).toEqual([422, 'PAYOUT_ON_HOLD'])
    expect(codeOf(await request({ amount: 6000 }))).toEqual([422, 'PAYOUT_TOO_MUCH'])
    await dispute(bookingId, 'RESOLVED_UPHELD')
    expect(await balance()).toMatchObject({ available: usd(5500), held: usd(0) })
  })
})

describe('a request', () => {
  it('should pay all that is available, arrive after a business day, and name its lessons', async () => {
    const bookingId = await desk.earn(tutor, 4000)
    const asked = await request()
    expect(asked.status).toBe(201)
    expect(asked.body).toMatchObject({
      state: 'approved',
      amount: usd(4000),
      net: usd(4000),
      canCancel: true,
    })
    expect(await balance()).toMatchObject({ available: usd(0), reserved: usd(4000), inTransit: usd(0) })
    expect(await desk.drain()).toContain('payout.send')
    expect(await balance()).toMatchObject({ available: usd(0), reserved: usd(0), inTransit: usd(4000) })
    const path = `/payouts/${asked.body.id}`
    const sent = await desk.call(tutor, 'GET', path)
    expect(sent.body).toMatchObject({ state: 'sent', lessons: [{ bookingId, amount: usd(4000) }] })
    expect(codeOf(await desk.call(tutor, 'POST', `${path}/cancel`, {}))).toEqual([
      409,
      'PAYOUT_STATE_CHANGED',
    ])

    await sweep()
    expect((await desk.call(tutor, 'GET', path)).body.state).toBe('sent')
    await desk.app.moveClock(new Date(sent.body.expectedAt))
    await sweep()
    const paid = await desk.call(tutor, 'GET', path)
    expect(paid.body).toMatchObject({ state: 'paid', canCancel: false })
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 0, payoutsInTransit: 0 })
    const mails = await desk.app.rows<{ template: string }>(
      sql`select template from mail_messages where user_id = ${tutor.id}`,
    )
    expect(mails).toEqual([{ template: 'payoutPaid' }])
    const history = await desk.call(tutor, 'GET', '/payouts')
    expect(history.body).toMatchObject({ totalDocs: 1, docs: [{ id: asked.body.id }] })
  })

  it('should pay a part, oldest lessons first, and leave the rest', async () => {
    const first = await desk.earn(tutor, 3000)
    await desk.app.moveClock(60_000)
    const second = await desk.earn(tutor, 3000)
    await request({ amount: 4000 })
    await desk.drain()
    await request()
    await desk.drain()
    const { docs } = (await desk.call(tutor, 'GET', '/payouts')).body
    const shares = docs.map(({ lessons }: { lessons: { bookingId: string; amount: { amount: number } }[] }) =>
      Object.fromEntries(lessons.map(({ bookingId, amount }) => [bookingId, amount.amount])),
    )
    expect(shares).toEqual([{ [second]: 2000 }, { [first]: 3000, [second]: 1000 }])
    expect(await balance()).toMatchObject({ available: usd(0), inTransit: usd(6000) })
  })

  it.each([0, -1, 2000.5, 1e15, '2000', null])('should refuse an amount of %s', async (amount) => {
    await desk.earn(tutor, 5000)
    expect(codeOf(await request({ amount }))).toEqual([400, 'VALIDATION_FAILED'])
    expect(await desk.payouts(tutor)).toEqual([])
  })

  it('should refuse what is not there, too little, and another currency', async () => {
    await desk.earn(tutor, 5000)
    expect(codeOf(await request({ amount: 5001 }))).toEqual([422, 'PAYOUT_TOO_MUCH'])
    expect(codeOf(await request({ amount: 1999 }))).toEqual([422, 'PAYOUT_TOO_SMALL'])
    expect(codeOf(await request({ currency: 'EUR' }))).toEqual([422, 'PAYOUT_TOO_SMALL'])
    expect(codeOf(await request({ currency: 'XXX' }))).toEqual([400, 'VALIDATION_FAILED'])
    expect(codeOf(await request({ amount: 2000, tutor: 'x' }))).toEqual([400, 'VALIDATION_FAILED'])
    expect(await desk.payouts(tutor)).toEqual([])
  })

  it('should be closed to visitors and students, and each payout to other tutors', async () => {
    await desk.earn(tutor, 5000)
    const { body } = await request()
    const other = await desk.newTutor()
    for (const [method, path] of [
      ['GET', '/payouts'],
      ['POST', '/payouts'],
      ['GET', '/payouts/balance'],
      ['GET', '/payouts/method'],
      ['PUT', '/payouts/method'],
      ['POST', '/payouts/method/onboarding'],
      ['GET', `/payouts/${body.id}`],
      ['POST', `/payouts/${body.id}/cancel`],
    ] as const) {
      const body = method === 'GET' ? undefined : {}
      expect(codeOf(await desk.call(null, method, path, body)), path).toEqual([401, 'UNAUTHENTICATED'])
      expect(codeOf(await desk.call(desk.student, method, path, body)), path).toEqual([403, 'FORBIDDEN'])
    }
    expect(codeOf(await desk.call(other, 'GET', `/payouts/${body.id}`))).toEqual([404, 'NOT_FOUND'])
    expect(codeOf(await desk.call(other, 'POST', `/payouts/${body.id}/cancel`, {}))).toEqual([
      404,
      'NOT_FOUND',
    ])
    expect((await desk.payouts(tutor))[0]?.state).toBe('approved')
  })

  it('should be one at a time: twice, and two at once', async () => {
    await desk.earn(tutor, 9000)
    const both = await Promise.all([request({ amount: 5000 }), request({ amount: 5000 })])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(codeOf(await request({ amount: 2000 }))).toEqual([409, 'PAYOUT_OPEN'])
    expect(await desk.payouts(tutor)).toHaveLength(1)
    await desk.drain()
    const rest = await Promise.all([request(), request(), request()])
    expect(rest.filter(({ status }) => status === 201)).toHaveLength(1)
    await desk.drain()
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 0, payoutsInTransit: 9000 })
    expect(await desk.broken()).toEqual([])
  })

  it('should be cancelled before it is sent, once, and free the money', async () => {
    await desk.earn(tutor, 5000)
    const { body } = await request()
    const cancel = () => desk.call(tutor, 'POST', `/payouts/${body.id}/cancel`, {})
    const both = await Promise.all([cancel(), cancel()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await balance()).toMatchObject({ available: usd(5000), reserved: usd(0) })
    await desk.drain()
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 5000 })
    expect((await desk.payouts(tutor))[0]?.state).toBe('cancelled')
  })

  it('should be withdrawn and told when a dispute takes its money before it is sent', async () => {
    const bookingId = await desk.earn(tutor, 5000)
    const { body } = await request()
    await dispute(bookingId, 'OPEN')
    await desk.drain()
    const { state, failureCode, reason } = (await desk.call(tutor, 'GET', `/payouts/${body.id}`)).body
    expect([state, failureCode]).toEqual(['cancelled', 'balance_changed'])
    expect(reason).toContain('less than this payout')
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 5000 })
    const [mail] = await desk.app.rows<{ template: string }>(
      sql`select template from mail_messages where user_id = ${tutor.id}`,
    )
    expect(mail?.template).toBe('payoutStopped')
  })
})

describe('the payout method', () => {
  const choose = (body: unknown) => desk.call(tutor, 'PUT', '/payouts/method', body)

  it('should be chosen with fees and minimums in the tutor’s currency, masked, and told by mail once', async () => {
    const answer = await choose({ channel: 'wise', email: 'ana@example.test' })
    expect(answer.status).toBe(200)
    expect(answer.body.method).toEqual({
      channel: 'wise',
      state: 'ready',
      destination: 'a•••@example.test',
      weekly: true,
      isChosen: true,
    })
    const wise = answer.body.channels.find(({ channel }: { channel: string }) => channel === 'wise')
    expect(wise).toMatchObject({ fixedFee: usd(100), minimum: usd(2000), reachesYou: true, isOffered: true })
    await choose({ channel: 'wise', email: 'ana@example.test', weekly: false })
    const mails = await desk.app.rows(sql`
      select id from mail_messages where user_id = ${tutor.id} and template = 'payoutMethodChanged'`)
    expect(mails).toHaveLength(1)
    expect(JSON.stringify(answer.body)).not.toContain('ana@')
  })

  it('should refuse a way without an address, one that does not pay the currency, and an account nobody asked for', async () => {
    expect(codeOf(await choose({ channel: 'wise' }))).toEqual([400, 'VALIDATION_FAILED'])
    expect(codeOf(await choose({ channel: 'wise', email: 'nobody' }))).toEqual([400, 'VALIDATION_FAILED'])
    await desk.app.rows(sql`update tutor_profiles set currency = 'RSD' where id = ${tutor.tutorId}`)
    expect(codeOf(await choose({ channel: 'wise', email: 'ana@example.test' }))).toEqual([
      422,
      'PAYOUT_CURRENCY',
    ])
    expect(codeOf(await desk.call(tutor, 'POST', '/payouts/method/onboarding', {}))).toEqual([
      422,
      'PAYOUT_METHOD_MISSING',
    ])
  })

  it('should stop requests it cannot pay: not set up, or not in this currency', async () => {
    await desk.earn(tutor, 8000)
    await choose({ channel: 'payoneer', email: 'ana@example.test' })
    await desk.earn(tutor, 8000, 'EUR')
    expect(codeOf(await request({ currency: 'EUR' }))).toEqual([422, 'PAYOUT_CURRENCY'])
    await desk.app.rows(sql`update payout_methods set state = 'onboarding' where tutor_id = ${tutor.tutorId}`)
    expect(codeOf(await request())).toEqual([422, 'PAYOUT_METHOD_NOT_READY'])
    expect(await desk.payouts(tutor)).toEqual([])
  })
})

describe('every Monday', () => {
  it('should pay whoever wants it, once, and nobody who does not or has too little', async () => {
    const poor = await desk.newTutor()
    const unwilling = await desk.newTutor()
    for (const [who, weekly] of [
      [tutor, true],
      [poor, true],
      [unwilling, false],
    ] as const)
      await desk.call(who, 'PUT', '/payouts/method', { channel: 'simulator', weekly })
    await desk.earn(tutor, 6000)
    await desk.earn(poor, 1000)
    await desk.earn(unwilling, 6000)
    await desk.app.moveClock(addDays(await desk.app.now(), 7))
    await sweep()
    await sweep()
    const [payout, second] = await desk.payouts(tutor)
    expect(second).toBeUndefined()
    expect(payout).toMatchObject({ state: 'sent', amount: '6000' })
    expect((await desk.call(tutor, 'GET', '/payouts')).body.docs[0].requestedBy).toBe('weekly')
    expect(await desk.payouts(poor)).toEqual([])
    expect(await desk.payouts(unwilling)).toEqual([])
  })
})

/** What the sweep does each minute, and the jobs that follow. */
async function sweep() {
  const { sweepJob } = await import('@/jobs/booking/sweepJob')
  const now = await desk.app.now()
  await sweepJob.handle({ payload: desk.app.payload, data: {} as never, now })
  await desk.drain()
}

describe('the books', () => {
  it('should agree with the payouts after all of it', async () => {
    expect(await desk.broken()).toEqual([])
  })
})
