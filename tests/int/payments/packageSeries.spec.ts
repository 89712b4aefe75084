import { sql } from '@payloadcms/db-postgres'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { addDays } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
  await lessons.app.rows(
    sql`update tutor_profiles set hourly_rate = 2501 where id = ${lessons.tutor.tutorId}`,
  )
  const offers = [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }]
  await call(lessons.tutor, 'PUT', `/tutors/${lessons.tutor.tutorId}/packages`, { offers })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const call = async (who: Person, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
  lessons.app.api(method, path, {
    token: await lessons.tokenOf(who),
    ...(method !== 'GET' && { body: body ?? {} }),
  })

async function bought(person: Person): Promise<string> {
  const { body } = await call(person, 'POST', '/packages', { tutorId: lessons.tutor.tutorId, lessons: 5 })
  const packageId = body.package.id as string
  const [payment] = await lessons.app.rows<{ id: string; session: string }>(sql`
    select id, checkout_session_id session from payments where package_id = ${packageId} and purpose = 'package'`)
  await lessons.simulator.pay(String(payment?.session), '4242424242424242')
  const { payload } = lessons.app
  await syncPurchase({ payload, paymentId: String(payment?.id), now: await lessons.app.now() })
  return packageId
}

/** Weekly lessons from that day on, asked for from the package. */
async function ask(person: Person, packageId: string, first: Date, count: number, more: object = {}) {
  const at = Temporal.Instant.fromEpochMilliseconds(first.getTime()).toZonedDateTimeISO('UTC')
  return call(person, 'POST', '/booking-series', {
    tutorId: lessons.tutor.tutorId,
    subjectId: lessons.tutor.subjectId,
    durationMinutes: 60,
    timezone: 'UTC',
    weekly: [{ day: WEEKDAYS[at.dayOfWeek - 1], start: at.toPlainTime().toString().slice(0, 5) }],
    from: at.toPlainDate().toString(),
    count,
    packageId,
    ...more,
  })
}

const stateOf = async (packageId: string) =>
  (
    await lessons.app.rows(sql`
      select k.status, k.lessons_used::int used, coalesce(-b.debit_sum, 0)::int owed from student_packages k
        left join ledger_balances b on b.owner = k.id::text and b.account = 'packageDeferred' where k.id = ${packageId}`)
  )[0]

type Lesson = { id: string; sessionState: string; paymentState: string }

describe('a weekly series from a package', () => {
  it('should book every lesson at its exact share, with nothing to pay, and give back those given up', async () => {
    const person = await lessons.app.createPerson()
    const packageId = await bought(person)
    const { status, body } = await ask(person, packageId, await lessons.inDays(2), 5)
    expect([status, body.checkout], JSON.stringify(body)).toEqual([201, null])
    const booked = body.series.lessons as Lesson[]
    expect(booked.map(({ sessionState }) => sessionState)).toEqual(Array(5).fill('REQUESTED'))
    const prices = await lessons.app.rows<{ price: number }>(sql`
      select price_amount::int price from bookings where series_id = ${body.series.id} order by start`)
    expect(prices.map(({ price }) => price)).toEqual([2251, 2251, 2251, 2251, 2250])
    expect(await stateOf(packageId)).toEqual({ status: 'used', used: 5, owed: 0 })
    await lessons.act(lessons.tutor, String(booked[0]?.id), 'confirm')
    await lessons.drain()
    expect((await lessons.act(person, String(booked[4]?.id), 'cancel')).status).toBe(200)
    await lessons.drain()
    expect(await stateOf(packageId)).toEqual({ status: 'active', used: 4, owed: 2250 })
    expect(await lessons.states(String(booked[0]?.id))).toMatchObject({ session_state: 'CONFIRMED' })
  })

  it('should refuse more lessons than are left, say how many there are, and book none', async () => {
    const person = await lessons.app.createPerson()
    const packageId = await bought(person)
    const first = addDays(await lessons.inDays(3), 0)
    const { status, body } = await ask(person, packageId, first, 6)
    expect([status, body.errors[0].code, body.errors[0].data]).toEqual([
      422,
      'PACKAGE_TOO_SMALL',
      { left: 5 },
    ])
    expect(body.errors[0].message).toContain('5 lessons left, and you chose 6')
    expect(await stateOf(packageId)).toEqual({ status: 'active', used: 0, owed: 11_254 })
    expect(await lessons.app.rows(sql`select id from bookings where student_id = ${person.id}`)).toEqual([])
    expect((await ask(person, packageId, first, 3)).status).toBe(201)
  })

  it('should be for the owner of the package alone', async () => {
    const owner = await lessons.app.createPerson()
    const packageId = await bought(owner)
    const other = await lessons.app.createPerson()
    const refused = await ask(other, packageId, await lessons.inDays(4), 2)
    expect([refused.status, refused.body.errors[0].code]).toEqual([404, 'NOT_FOUND'])
    expect((await lessons.app.api('POST', '/booking-series', { body: {} })).status).toBe(401)
    expect(await stateOf(packageId)).toEqual({ status: 'active', used: 0, owed: 11_254 })
  })

  it('should take no lesson twice when two series are asked for at once, or one is asked for twice', async () => {
    const person = await lessons.app.createPerson()
    const packageId = await bought(person)
    const [one, other] = [await lessons.inDays(5), await lessons.inDays(6)]
    const answers = await Promise.all([
      ask(person, packageId, one, 3),
      ask(person, packageId, other, 3),
      ask(person, packageId, one, 3),
    ])
    const codes = answers.map(({ status, body }) => body.errors?.[0].code ?? status)
    expect(codes.filter((code) => code === 201)).toHaveLength(1)
    expect(codes.filter((code) => code === 'PACKAGE_TOO_SMALL' || code === 'SERIES_CONFLICT')).toHaveLength(2)
    expect(await stateOf(packageId)).toMatchObject({ status: 'active', used: 3 })
  })
})
