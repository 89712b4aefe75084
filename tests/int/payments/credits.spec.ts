import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { env } from '@/env'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { expireCredits } from '@/operations/promotion/expireCredits'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { bookWith, letHoldEnd, topUp, walletOf } from './wallets'

let lessons: Lessons
let ops: Person

beforeAll(async () => {
  env.FIRST_BOOKING_CREDIT = 500
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const goodwill = async (who: Person, student: Person, body: object) =>
  lessons.app.api('POST', `/admin/users/${student.id}/credit`, {
    token: await lessons.tokenOf(who),
    body: { amount: 1000, currency: 'USD', reason: 'The room was broken.', ...body },
  })

const creditsOf = (person: Person) =>
  lessons.app.rows<{ reason: string; state: string; remaining: number; expires_at: string }>(sql`
    select c.reason, c.state, c.expires_at, coalesce((select -sum(amount) from ledger_lines l
      where l.account = 'promotionalCredit' and l.owner = c.id::text), 0)::int remaining
    from promotional_credits c where c.student_id = ${person.id} order by c.reason, c.id`)

const partsOf = async (bookingId: string) =>
  (
    await lessons.app.rows<{ credit: number; wallet: number; card: number }>(sql`
    select credit_amount::int credit, wallet_amount::int wallet,
      (amount - package_amount - promo_amount - credit_amount - wallet_amount)::int card from payments where booking_id = ${bookingId}`)
  )[0]

/** Nobody has booked before; the credit of the first booking does not get in the way. */
async function veteran(): Promise<Person> {
  const person = await lessons.app.createPerson()
  const now = (await lessons.app.now()).toISOString()
  await lessons.app.rows(sql`
    insert into promotional_credits (id, student_id, amount, currency, minimum_amount, reason, issued_at, expires_at, state, created_at, updated_at)
    values (gen_random_uuid(), ${person.id}, 500, 'USD', 0, 'firstBooking', ${now}, ${now}, 'expired', ${now}, ${now})`)
  return person
}

describe('the credit of the first booking (J07, CT26)', () => {
  it('should be given once, used at once, and be the cost of the marketplace alone', async () => {
    const person = await lessons.app.createPerson()
    const start = await lessons.inDays(2)
    const id = await lessons.place(start, { person })
    expect(await partsOf(id)).toEqual({ credit: 500, wallet: 0, card: 2000 })
    expect(await lessons.ledger(id)).toEqual({ promotionalCredit: 500, escrow: -500 })
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.passTo(new Date(start.getTime() - 4 * 60_000))
    await lessons.act(person, id, 'attend')
    await lessons.act(lessons.tutor, id, 'attend')
    await lessons.passTo(new Date(start.getTime() + 61 * 60_000))
    expect(await lessons.ledger(id)).toEqual({
      promotionalCredit: 500,
      processorClearing: 2000,
      escrow: 0,
      tutorPending: -2000,
      commission: -500,
    })
    const again = await lessons.place(await lessons.inDays(3), { person })
    expect(await partsOf(again)).toEqual({ credit: 0, wallet: 0, card: 2500 })
    expect(await creditsOf(person)).toMatchObject([{ reason: 'firstBooking', remaining: 0 }])
  })

  it('should not be given for a lesson under 15 dollars, nor used for one later', async () => {
    const person = await lessons.app.createPerson()
    const short = await bookWith(lessons, person, await lessons.inDays(8), { durationMinutes: 30 })
    expect(await partsOf(short.body.booking.id)).toEqual({ credit: 0, wallet: 0, card: 1250 })
    await letHoldEnd(lessons)
    const first = await lessons.book(await lessons.inDays(9), person)
    expect(await partsOf(first.body.booking.id)).toMatchObject({ credit: 500 })
    await letHoldEnd(lessons)
    expect((await walletOf(lessons, person)).promotional).toMatchObject([{ amount: 500, currency: 'USD' }])
    const cheap = await bookWith(lessons, person, await lessons.inDays(10), { durationMinutes: 30 })
    expect(await partsOf(cheap.body.booking.id)).toMatchObject({ credit: 0 })
    const full = await lessons.book(await lessons.inDays(11), person)
    expect(await partsOf(full.body.booking.id)).toMatchObject({ credit: 500 })
  })

  it('should be given once to somebody who books twice at the same moment', async () => {
    const person = await lessons.app.createPerson()
    const [one, two] = [await lessons.inDays(4), await lessons.inDays(5)]
    const answers = await Promise.all([lessons.book(one, person), lessons.book(two, person)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await creditsOf(person)).toMatchObject([{ remaining: 0 }])
    const parts = await Promise.all(answers.map(({ body }) => partsOf(body.booking.id)))
    expect(parts.map((part) => part?.credit).sort()).toEqual([0, 500])
  })
})

describe('credit (J07)', () => {
  it('should be used before the wallet, what runs out first first, and never be paid out', async () => {
    const person = await veteran()
    await topUp(lessons, person, 870)
    await goodwill(ops, person, { amount: 700 })
    await lessons.passTo(addDays(await lessons.app.now(), 1))
    await goodwill(ops, person, { amount: 900 })
    const start = await lessons.inDays(9)
    const { body } = await bookWith(lessons, person, start, { useWallet: true })
    const id = body.booking.id as string
    expect(await partsOf(id)).toEqual({ credit: 1600, wallet: 850, card: 50 })
    await lessons.pay(id)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    await lessons.act(person, id, 'cancel', { refundTo: 'wallet' })
    await lessons.drain()
    const wallet = await walletOf(lessons, person)
    expect(wallet.cash.amount).toBe(920)
    expect(wallet.promotional.map(({ amount }: { amount: number }) => amount)).toEqual([700, 900])
  })

  it('should end at its instant, be honoured by a hold that began before, and last on when a paid part comes back', async () => {
    const person = await veteran()
    await goodwill(ops, person, { amount: 700 })
    const end = new Date((await creditsOf(person))[1]?.expires_at as string)
    await lessons.passTo(new Date(end.getTime() - 60_000))
    const start = await lessons.inDays(9)
    const id = (await lessons.book(start, person)).body.booking.id as string
    expect(await partsOf(id)).toMatchObject({ credit: 700 })
    await lessons.passTo(end)
    const { payload } = lessons.app
    expect(await expireCredits({ payload, now: await lessons.app.now() })).toBeGreaterThan(0)
    expect(await expireCredits({ payload, now: await lessons.app.now() })).toBe(0)
    await lessons.pay(id)
    expect(await lessons.states(id)).toMatchObject({ session_state: 'REQUESTED' })
    const before = addDays(await lessons.app.now(), 7).toISOString()
    await lessons.act(lessons.tutor, id, 'decline', { reason: 'I am away.' })
    await lessons.drain()
    const { promotional } = await walletOf(lessons, person)
    expect(promotional).toMatchObject([{ amount: 700, currency: 'USD' }])
    expect(promotional[0].expiresAt >= before).toBe(true)
    expect(promotional[0].expiresAt <= addDays(await lessons.app.now(), 7).toISOString()).toBe(true)
    await lessons.passTo(addDays(await lessons.app.now(), 8))
    expect((await walletOf(lessons, person)).promotional).toEqual([])
    expect(await expireCredits({ payload, now: await lessons.app.now() })).toBe(1)
    expect(await creditsOf(person)).toMatchObject([
      { reason: 'firstBooking' },
      { state: 'expired', remaining: 0 },
    ])
  })

  it('should not live on by times that are held and never paid', async () => {
    const person = await veteran()
    await goodwill(ops, person, { amount: 700 })
    const end = new Date((await creditsOf(person))[1]?.expires_at as string)
    await lessons.passTo(new Date(end.getTime() - 60_000))
    await lessons.book(await lessons.inDays(9), person)
    await lessons.passTo(new Date(end.getTime() + 20 * 60_000))
    expect((await walletOf(lessons, person)).promotional).toEqual([])
    const { payload } = lessons.app
    await expireCredits({ payload, now: await lessons.app.now() })
    expect((await creditsOf(person))[1]).toMatchObject({ state: 'expired', remaining: 0 })
  })

  it('should be given by ops alone, not to themselves, with a reason, within its limits and on record', async () => {
    const person = await lessons.app.createPerson()
    for (const roles of [['student'], ['support'], ['finance'], ['tutor']] as const) {
      const who = await lessons.app.createPerson({ roles: [...roles] })
      expect((await goodwill(who, person, {})).status, roles[0]).toBe(403)
    }
    expect((await goodwill(ops, ops, {})).status).toBe(403)
    expect((await goodwill(ops, lessons.tutor, {})).status).toBe(404)
    expect((await goodwill(ops, person, { reason: ' ' })).status).toBe(400)
    expect((await goodwill(ops, person, { amount: 5001 })).body.errors[0].code).toBe('CREDIT_LIMIT')
    const answers = await Promise.all([1, 2, 3].map(() => goodwill(ops, person, { amount: 5000 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422])
    const audit = await lessons.app.rows(sql`
      select 1 from audit_log where action = 'grantGoodwill' and actor_id = ${ops.id} and changes->>'student' = ${person.id}`)
    expect(audit).toHaveLength(2)
  })

  it('should show wallets of others to staff who work with money, and to nobody else', async () => {
    const person = await lessons.app.createPerson()
    const path = `/admin/users/${person.id}/wallet`
    for (const [role, status] of [
      ['student', 403],
      ['tutor', 403],
      ['content', 403],
      ['support', 200],
      ['finance', 200],
      ['ops', 200],
    ] as const) {
      const { token } = await lessons.app.createPerson({ roles: [role] }).then(async (who) => ({
        token: await lessons.tokenOf(who),
      }))
      expect((await lessons.app.api('GET', path, { token })).status, role).toBe(status)
    }
    expect((await lessons.app.api('GET', path)).status).toBe(401)
  })
})
