import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { insertBooking } from '../tutor/insertBooking'

let lessons: Lessons
let tutor: TestTutor
/** Has had a lesson with the tutor, at 25.00 an hour. */
let known: Person
let stranger: Person

beforeAll(async () => {
  lessons = await startLessons()
})
beforeEach(async () => {
  const { app } = lessons
  tutor = await createTutor(app)
  known = await app.createPerson()
  stranger = await app.createPerson()
  await hadLesson(known)
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  const ours = verdicts.filter(({ id }) =>
    ['I3', 'I3b', 'I3c', 'I4', 'I4c', 'I4d', 'I5', 'I5b', 'I14'].includes(id),
  )
  expect(ours.filter(({ broken }) => broken.length > 0)).toEqual([])
})

async function hadLesson(person: Person): Promise<void> {
  const start = addDays(await lessons.app.now(), -7)
  const given = { sessionState: 'ENDED', sessionOutcome: 'COMPLETED', paymentState: 'CAPTURED' } as const
  const id = await insertBooking(lessons.app, { tutor, studentId: person.id, start, ...given })
  await lessons.app.rows(sql`update bookings set requested_at = start where id = ${id}`)
}

const call = async (who: Person, method: string, path: string, body?: object) =>
  lessons.app.api(method, path, { token: await lessons.tokenOf(who), body })
const codeOf = ({ body }: Awaited<ReturnType<typeof call>>) => body.errors?.[0]?.code

const listAt = (amount: number, currency = 'USD') =>
  call(tutor, 'PATCH', `/tutors/${tutor.tutorId}`, { hourlyRate: { amount, currency } })
const propose = (student: Person, amount: number, more: object = {}, who: Person = tutor) =>
  call(who, 'POST', `/tutors/${tutor.tutorId}/student-prices`, {
    studentId: student.id,
    hourlyRate: { amount, currency: 'USD' },
    ...more,
  })
const askedOf = async (student: Person) =>
  (await call(student, 'GET', '/prices')).body.docs[0]?.asked?.id as string
const answer = (who: Person, id: string, given: string) => call(who, 'POST', `/prices/${id}/${given}`, {})

/** What an hour costs somebody on the page of a time, minor units. */
const priceFor = async (student: Person) =>
  (await call(student, 'GET', `/bookings/price?tutorId=${tutor.tutorId}&durationMinutes=60`)).body.price
    .amount
const book = async (student: Person, days: number, more: object = {}) =>
  call(student, 'POST', '/bookings', {
    tutorId: tutor.tutorId,
    subjectId: tutor.subjectId,
    start: await lessons.inDays(days),
    durationMinutes: 60,
    ...more,
  })
const told = (person: Person, template: string) =>
  lessons.app.rows(sql`select 1 from notifications where user_id = ${person.id} and template = ${template}`)

describe('a price that rises (EX37)', () => {
  it('should stay as it was for who has had a lesson, wherever a price is shown or charged', async () => {
    await lessons.app.payload.create({
      collection: SLUGS.pricingOptions,
      data: {
        tutor: tutor.tutorId,
        title: 'Five',
        lessons: 5,
        durationMinutes: 60,
        discountPercent: 10,
        active: true,
      },
      overrideAccess: true,
    })
    expect((await listAt(4000)).status).toBe(200)
    for (const [person, hour] of [
      [known, 2500],
      [stranger, 4000],
    ] as const) {
      expect(await priceFor(person)).toBe(hour)
      expect((await call(person, 'GET', `/tutors/${tutor.slug}`)).body).toMatchObject({
        hourlyRate: { amount: hour },
        listRate: { amount: 4000 },
      })
      const offers = await call(person, 'GET', `/tutors/${tutor.slug}/packages`)
      expect(offers.body.docs[0].price.amount).toBe((hour * 5 * 9) / 10)
      const bought = await call(person, 'POST', '/packages', { tutorId: tutor.tutorId, lessons: 5 })
      expect(bought.body.package.price.amount).toBe((hour * 5 * 9) / 10)
      const paying = await call(person, 'POST', '/payments/preview', {
        tutorId: tutor.tutorId,
        durationMinutes: 60,
      })
      expect(paying.body.price.amount).toBe(hour)
      expect((await book(person, person === known ? 2 : 3)).body.booking.price.amount).toBe(hour)
      const day = await lessons.inDays(person === known ? 10 : 11)
      const series = await call(person, 'POST', '/booking-series', {
        tutorId: tutor.tutorId,
        subjectId: tutor.subjectId,
        durationMinutes: 60,
        timezone: 'UTC',
        weekly: [{ day: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][day.getUTCDay()], start: '09:00' }],
        from: day.toISOString().slice(0, 10),
        count: 2,
      })
      expect(series.body.errors).toBeUndefined()
      const prices = await lessons.app.rows<{ amount: number }>(
        sql`select distinct price_amount::int amount from bookings where series_id = ${series.body.series.id}`,
      )
      expect(prices).toEqual([{ amount: hour }])
    }
    expect((await lessons.app.api('GET', `/tutors/${tutor.slug}`)).body.hourlyRate.amount).toBe(4000)
  })

  it('should leave what is booked as it is', async () => {
    const before = (await book(stranger, 2)).body.booking
    await listAt(4000)
    const after = (await call(stranger, 'GET', `/bookings/${before.id}`)).body
    expect(after.price).toEqual(before.price)
  })

  it('should follow the list down, and be kept anew at the lower price when that rises again', async () => {
    await listAt(4000)
    expect(await priceFor(known)).toBe(2500)
    await listAt(2000)
    expect(await priceFor(known)).toBe(2000)
    await listAt(3000)
    expect(await priceFor(known)).toBe(2000)
    expect(await priceFor(stranger)).toBe(3000)
  })

  it('should be kept in the currency it was in when the tutor changes to another', async () => {
    await listAt(4000, 'EUR')
    expect(await priceFor(known)).toBe(2500)
    expect((await call(known, 'GET', `/tutors/${tutor.slug}`)).body.hourlyRate.currency).toBe('USD')
    expect((await book(known, 2)).body.booking).toMatchObject({ price: { amount: 2500 }, exchangeRate: null })
  })

  it('should be kept as well when staff raise it, and once when two raise it at the same moment', async () => {
    const ops = await lessons.app.createPerson({ roles: ['ops'] })
    const edit = await lessons.app.cms('PATCH', `/tutor-profiles/${tutor.tutorId}`, {
      token: await lessons.tokenOf(ops),
      body: { hourlyRate: 3000 },
    })
    expect(edit.status).toBe(200)
    expect(await priceFor(known)).toBe(2500)
    await hadLesson(stranger)
    await Promise.all([listAt(4000), listAt(5000)])
    expect(await priceFor(stranger)).toBe(3000)
    const rows = await lessons.app.rows(sql`
      select 1 from price_agreements where tutor_id = ${tutor.tutorId} and student_id = ${stranger.id} and state = 'agreed'`)
    expect(rows).toHaveLength(1)
  })
})

describe('a price for one student (EX37)', () => {
  it('should hold at once when it is lower, and be told', async () => {
    expect((await propose(known, 2000)).body).toEqual({ result: 'agreed' })
    expect(await priceFor(known)).toBe(2000)
    expect(await priceFor(stranger)).toBe(2500)
    expect(await told(known, 'priceLowered')).toHaveLength(1)
    expect((await propose(known, 2000)).body).toEqual({ result: 'same' })
  })

  it('should change nothing when it is higher, before the student agrees', async () => {
    expect((await propose(known, 3000, { message: 'My rent rose.' })).body).toEqual({ result: 'proposed' })
    expect(await priceFor(known)).toBe(2500)
    expect(await told(known, 'priceAsked')).toHaveLength(1)
    const id = await askedOf(known)
    expect((await answer(stranger, id, 'accept')).status).toBe(404)
    expect((await answer(tutor, id, 'accept')).status).toBe(404)
    expect((await lessons.app.api('POST', `/prices/${id}/accept`, { body: {} })).status).toBe(401)
    expect((await answer(known, id, 'accept')).status).toBe(204)
    expect(await priceFor(known)).toBe(3000)
    expect(await told(tutor, 'priceAgreed')).toHaveLength(1)
    await listAt(2400)
    expect(await priceFor(known)).toBe(3000)
  })

  it('should keep written that the student agreed, when the tutor comes down to less above the list', async () => {
    await propose(known, 3000)
    await answer(known, await askedOf(known), 'accept')
    await listAt(2400)
    expect((await propose(known, 2800)).body).toEqual({ result: 'agreed' })
    expect(await priceFor(known)).toBe(2800)
    const agreed = await lessons.app.rows(
      sql`select 1 from price_agreements where student_id = ${known.id} and answer = 'accept' and hourly_rate = 3000`,
    )
    expect(agreed).toHaveLength(1)
  })

  it('should be answered once, whatever is sent at the same moment', async () => {
    await propose(known, 3000)
    const id = await askedOf(known)
    const answers = await Promise.all([
      answer(known, id, 'accept'),
      answer(known, id, 'keep'),
      answer(tutor, id, 'withdraw'),
      answer(known, id, 'accept'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409])
    expect(answers.map(codeOf).filter(Boolean)).toEqual(Array(3).fill('PRICE_AGREEMENT_CHANGED'))
  })

  it('should leave a student who keeps their price alone for 30 days', async () => {
    await listAt(4000)
    await propose(known, 4000)
    expect((await answer(known, await askedOf(known), 'keep')).status).toBe(204)
    expect(await priceFor(known)).toBe(2500)
    expect(await told(tutor, 'priceKept')).toHaveLength(1)
    expect(codeOf(await propose(known, 3000))).toBe('PRICE_ASKED_LATELY')
    expect((await propose(known, 2400)).body).toEqual({ result: 'agreed' })
    await lessons.app.moveClock(addDays(await lessons.app.now(), 31))
    expect((await propose(known, 3000)).body).toEqual({ result: 'proposed' })
  })

  it('should ask a student three times a day at most, whatever became of the questions', async () => {
    for (const amount of [3000, 3100, 3200])
      expect((await propose(known, amount)).body).toEqual({ result: 'proposed' })
    expect(codeOf(await propose(known, 3300))).toBe('PRICE_ASKED_OFTEN')
    expect((await answer(known, await askedOf(known), 'accept')).status).toBe(204)
    expect(codeOf(await propose(known, 3300))).toBe('PRICE_ASKED_OFTEN')
    await lessons.app.moveClock(addDays(await lessons.app.now(), 1))
    for (const amount of [3300, 3400, 3500])
      expect((await propose(known, amount)).body).toEqual({ result: 'proposed' })
    await answer(tutor, await askedOf(known), 'withdraw')
    expect(codeOf(await propose(known, 3600))).toBe('PRICE_ASKED_OFTEN')
    expect((await propose(known, 2400)).body).toEqual({ result: 'agreed' })
    await lessons.app.moveClock(addDays(await lessons.app.now(), 1))
    expect((await propose(known, 3300)).body).toEqual({ result: 'proposed' })
  })

  it('should let who agrees to the price of the list follow it, down as well', async () => {
    await listAt(4000)
    await propose(known, 4000)
    await answer(known, await askedOf(known), 'accept')
    expect(await priceFor(known)).toBe(4000)
    await listAt(3500)
    expect(await priceFor(known)).toBe(3500)
  })

  it('should be one question at a time, taken back by the tutor or by a list that falls below it', async () => {
    await propose(known, 3000)
    await propose(known, 3200)
    const open = (await call(known, 'GET', '/prices')).body.docs
    expect(open).toMatchObject([{ asked: { rate: { amount: 3200 } } }])
    expect((await answer(tutor, await askedOf(known), 'withdraw')).status).toBe(204)
    expect((await call(known, 'GET', '/prices')).body.docs).toEqual([])
    await propose(known, 3000)
    await listAt(2600)
    expect(await askedOf(known)).toBeUndefined()
  })

  it('should be the tutor’s own to make, for people who have booked, within what an hour may cost', async () => {
    expect((await propose(known, 2000, {}, stranger)).status).toBe(403)
    expect((await propose(stranger, 2000)).status).toBe(404)
    expect((await propose(known, 299)).status).toBe(400)
    expect((await propose(known, 50_001)).status).toBe(400)
    expect((await propose(known, 2000, { hourlyRate: { amount: 2000, currency: 'EUR' } })).status).toBe(400)
    const list = await call(tutor, 'GET', `/tutors/${tutor.tutorId}/student-prices`)
    expect(list.body).toMatchObject({ docs: [{ studentId: known.id, lessons: 1, pays: { amount: 2500 } }] })
    expect((await call(known, 'GET', `/tutors/${tutor.tutorId}/student-prices`)).status).toBe(404)
  })

  it('should honour a quote that was shown, and tell of another price before it is charged', async () => {
    const quote = async () =>
      (await call(known, 'GET', `/bookings/price?tutorId=${tutor.tutorId}&durationMinutes=60`)).body.quoteId
    const quoteId = await quote()
    await propose(known, 2000)
    const changed = await book(known, 2, { quoteId })
    expect(codeOf(changed)).toBe('PRICE_CHANGED')
    expect(changed.body.errors[0].data.offer.price.amount).toBe(2000)
    expect((await book(known, 2, { quoteId: await quote() })).body.booking.price.amount).toBe(2000)
  })

  it('should leave nothing behind when telling the student, its last step, fails', async () => {
    const { app } = lessons
    await app.rows(
      sql`alter table notifications add constraint no_news check (template <> 'priceLowered') not valid`,
    )
    expect((await propose(known, 2000)).status).toBe(500)
    await app.rows(sql`alter table notifications drop constraint no_news`)
    expect(await priceFor(known)).toBe(2500)
  })

  it('should keep its terms, and be one of two people, whatever code does', async () => {
    await propose(known, 2000)
    const { rows } = lessons.app
    const mine = sql`tutor_id = ${tutor.tutorId} and student_id = ${known.id}`
    await expect(rows(sql`update price_agreements set hourly_rate = 1 where ${mine}`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('never changed') },
    })
    await expect(
      rows(sql`insert into price_agreements (id, tutor_id, student_id, hourly_rate, currency, source, state, agreed_at)
        values (gen_random_uuid(), ${tutor.tutorId}, ${known.id}, 1, 'USD', 'custom', 'agreed', now())`),
    ).rejects.toMatchObject({ cause: { constraint: 'price_agreements_agreed' } })
  })
})
