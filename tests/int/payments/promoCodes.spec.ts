import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import type { PromoCode } from '@/payload-types'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import type { Person } from '../support/createPerson'
import { createTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { bookWith, letHoldEnd, topUp, walletOf } from './wallets'

let lessons: Lessons
let finance: Person

beforeAll(async () => {
  lessons = await startLessons()
  finance = await lessons.app.createPerson({ roles: ['finance'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

let count = 0
/** A code of 20 % unless said, made as finance makes it in the staff panel. */
async function makeCode(terms: Partial<PromoCode> = {}): Promise<string> {
  count += 1
  const data = { code: `Spring-${count}`, kind: 'percent', percent: 20, active: true, ...terms } as PromoCode
  const made = await lessons.app.payload.create({
    collection: SLUGS.promoCodes,
    data,
    overrideAccess: false,
    user: finance.user,
  })
  return made.code
}

const useOf = async (code: string) =>
  lessons.app.rows<{ state: string; amount: number }>(sql`
    select r.state, r.amount::int from promo_redemptions r join promo_codes c on c.id = r.code_id where c.code = ${code} order by r.id`)

async function preview(person: Person, body: object) {
  const { tutorId, subjectId } = lessons.tutor
  return lessons.app.api('POST', '/payments/preview', {
    token: await lessons.tokenOf(person),
    body: { tutorId, subjectId, durationMinutes: 60, ...body },
  })
}

describe('promotion codes (J08)', () => {
  it('should take off a price at the cost of the marketplace, whatever the case it is typed in', async () => {
    const person = await lessons.app.createPerson()
    const code = await makeCode()
    const start = await lessons.inDays(2)
    const id = (await bookWith(lessons, person, start, { promoCode: ` ${code.toLowerCase()} ` })).body.booking
      .id as string
    expect(await useOf(code)).toEqual([{ state: 'reserved', amount: 500 }])
    await lessons.pay(id)
    expect(await useOf(code)).toEqual([{ state: 'used', amount: 500 }])
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.passTo(new Date(start.getTime() - 4 * 60_000))
    await lessons.act(person, id, 'attend')
    await lessons.act(lessons.tutor, id, 'attend')
    await lessons.passTo(new Date(start.getTime() + 61 * 60_000))
    expect(await lessons.ledger(id)).toEqual({
      promotionCost: 500,
      processorClearing: 2000,
      escrow: 0,
      tutorPending: -2000,
      commission: -500,
    })
  })

  it('should say what a code would give, and why it gives nothing, without using it', async () => {
    const person = await lessons.app.createPerson()
    const code = await makeCode({ percent: 10 })
    const usd = (amount: number) => ({ amount, currency: 'USD' })
    const good = await preview(person, { promoCode: code, lessons: 4 })
    expect(good.body).toMatchObject({ price: usd(10_000), discount: usd(1000), card: usd(9000), code })
    expect(await useOf(code)).toEqual([])
    const tomorrow = new Date((await lessons.app.now()).getTime() + 86_400_000).toISOString()
    const yesterday = new Date((await lessons.app.now()).getTime() - 86_400_000).toISOString()
    const other = await createTutor(lessons.app)
    const refused = {
      PROMO_UNKNOWN: 'NO-SUCH-CODE',
      PROMO_NOT_YET: await makeCode({ startsAt: tomorrow }),
      PROMO_EXPIRED: await makeCode({ endsAt: yesterday }),
      PROMO_BELOW_MINIMUM: await makeCode({ currency: 'USD', minimumAmount: 2501 }),
      PROMO_OTHER_CURRENCY: await makeCode({ kind: 'amount', percent: null, amount: 500, currency: 'EUR' }),
      PROMO_OTHER_LESSON: await makeCode({ tutors: [other.tutorId] }),
    }
    const start = await lessons.inDays(3)
    for (const [problem, promoCode] of Object.entries(refused)) {
      const answer = await preview(person, { promoCode })
      expect(answer.body, problem).toMatchObject({
        code: null,
        codeProblem: { code: problem },
        card: usd(2500),
      })
      const booked = await bookWith(lessons, person, start, { promoCode })
      expect(booked.status, problem).toBe(422)
      expect(booked.body.errors[0], problem).toMatchObject({ code: problem, field: 'promoCode' })
    }
    expect((await lessons.app.api('POST', '/payments/preview', { body: {} })).status).toBe(401)
    const left = await lessons.app.rows(sql`select 1 from bookings where student_id = ${person.id}`)
    expect(left).toEqual([])
  })

  it('should count each person, and let the last use go to one of two who ask at once', async () => {
    const [one, two] = [await lessons.app.createPerson(), await lessons.app.createPerson()]
    const code = await makeCode({ totalLimit: 1 })
    const [first, second] = [await lessons.inDays(4), await lessons.inDays(5)]
    const answers = await Promise.all([
      bookWith(lessons, one, first, { promoCode: code }),
      bookWith(lessons, two, second, { promoCode: code }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const loser = answers.find(({ status }) => status === 409)
    expect(loser?.body.errors[0].code).toBe('PROMO_USED_UP')
    const own = await makeCode({ perUserLimit: 1, totalLimit: 5 })
    const both = await Promise.all([
      bookWith(lessons, one, await lessons.inDays(6), { promoCode: own }),
      bookWith(lessons, one, await lessons.inDays(7), { promoCode: own }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.body.errors[0].code).toBe('PROMO_USED_BY_YOU')
    expect((await bookWith(lessons, two, second, { promoCode: own })).status).toBe(201)
  })

  it('should come back when the hold ends unpaid, the tutor declines, or all is refunded, and not when money is kept', async () => {
    const person = await lessons.app.createPerson()
    const code = await makeCode()
    await bookWith(lessons, person, await lessons.inDays(3), { promoCode: code })
    await letHoldEnd(lessons)
    expect((await useOf(code)).map(({ state }) => state)).toEqual(['returned'])

    const book = async (start: Date) => {
      const answer = await bookWith(lessons, person, start, { promoCode: code })
      await lessons.pay(answer.body.booking.id)
      return answer.body.booking.id as string
    }
    const declined = await book(await lessons.inDays(3))
    await lessons.act(lessons.tutor, declined, 'decline', { reason: 'I am away.' })
    await lessons.drain()
    expect((await useOf(code)).map(({ state }) => state)).toEqual(['returned', 'returned'])

    const refunded = await book(await lessons.inDays(9))
    await lessons.act(lessons.tutor, refunded, 'confirm')
    await lessons.drain()
    await lessons.act(person, refunded, 'cancel')
    await lessons.drain()
    expect(await lessons.states(refunded)).toMatchObject({ payment_state: 'REFUNDED' })
    expect((await useOf(code)).map(({ state }) => state)).toEqual(['returned', 'returned', 'returned'])

    const start = await lessons.inDays(9)
    const kept = await book(start)
    await lessons.act(lessons.tutor, kept, 'confirm')
    await lessons.drain()
    await lessons.passTo(new Date(start.getTime() - 3 * 3_600_000))
    await lessons.act(person, kept, 'cancel')
    await lessons.drain()
    expect(await lessons.states(kept)).toMatchObject({
      session_state: 'CANCELLED',
      payment_state: 'CAPTURED',
    })
    expect((await useOf(code)).at(-1)?.state).toBe('used')
  })

  it('should pay for a whole series with code and wallet, each lesson its share, and come back with the last of them', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 10_000)
    const code = await makeCode({ percent: 15 })
    const first = await lessons.inDays(20)
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][first.getUTCDay()]
    const { tutorId, subjectId } = lessons.tutor
    const answer = await lessons.app.api('POST', '/booking-series', {
      token: await lessons.tokenOf(person),
      body: {
        tutorId,
        subjectId,
        durationMinutes: 60,
        timezone: 'UTC',
        weekly: [{ day, start: first.toISOString().slice(11, 16) }],
        from: first.toISOString().slice(0, 10),
        count: 3,
        useWallet: true,
        promoCode: code,
      },
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    expect(answer.body.checkout).toBeNull()
    const shares = await lessons.app.rows<{ booking_id: string; promo: number; wallet: number }>(sql`
      select s.booking_id, s.promo_amount::int promo, s.wallet_amount::int wallet from payments s
      join payments p on p.id = s.paid_by_id where p.series_id = ${answer.body.series.id} order by s.id`)
    expect(shares.map(({ promo, wallet }) => [promo, wallet])).toEqual([
      [375, 2125],
      [375, 2125],
      [375, 2125],
    ])
    expect((await walletOf(lessons, person)).cash.amount).toBe(10_000 - 6375)
    expect(await useOf(code)).toEqual([{ state: 'used', amount: 1125 }])
    const id = shares[0]?.booking_id as string
    await lessons.act(lessons.tutor, id, 'decline', { reason: 'Not this time.' })
    await lessons.drain()
    expect((await walletOf(lessons, person)).cash.amount).toBe(10_000)
    expect((await useOf(code)).map(({ state }) => state)).toEqual(['returned'])
  })

  it('should be made by ops and finance alone, with terms that make sense', async () => {
    const support = await lessons.app.createPerson({ roles: ['support'] })
    const { payload } = lessons.app
    const create = (data: Partial<PromoCode>, user = finance.user) =>
      payload.create({
        collection: SLUGS.promoCodes,
        data: { kind: 'percent', percent: 20, ...data } as PromoCode,
        overrideAccess: false,
        user,
      })
    await expect(create({ code: 'NOT-MINE' }, support.user)).rejects.toThrow()
    const wrong: Partial<PromoCode>[] = [
      { code: 'A B' },
      { code: 'HUNDRED', percent: 101 },
      { code: 'HALF', percent: 12.5 },
      { code: 'NOTHING', kind: 'amount', percent: null, amount: 0, currency: 'USD' },
      { code: 'WHICH', kind: 'amount', percent: null, amount: 500 },
      { code: 'FLOOR', minimumAmount: 500 },
      { code: 'BACK', startsAt: '2027-02-02T00:00:00.000Z', endsAt: '2027-02-01T00:00:00.000Z' },
    ]
    for (const data of wrong) await expect(create(data), JSON.stringify(data)).rejects.toThrow()
    await create({ code: 'once-only' })
    await expect(create({ code: 'ONCE-Only' })).rejects.toThrow()
    const [entry] = await lessons.app.rows<{ actor_id: string }>(
      sql`select actor_id from audit_log where target = 'promo-codes' order by at desc limit 1`,
    )
    expect(entry?.actor_id).toBe(finance.id)
  })
})
