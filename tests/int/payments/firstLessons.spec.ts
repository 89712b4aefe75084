import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { givenLesson } from '../support/givenLesson'
import { type Lessons, startLessons } from '../support/lessons'
import { topUp } from './wallets'

let lessons: Lessons
/** 250.00 an hour. */
let dear: TestTutor

beforeAll(async () => {
  lessons = await startLessons()
  dear = await createTutor(lessons.app, { hourlyRate: 25_000 })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const beginTopUp = async (person: Person, amount: number) =>
  lessons.app.api('POST', '/payments/wallet/topup', {
    token: await lessons.tokenOf(person),
    body: { amount, currency: 'USD' },
  })
/** Whether the pay page only holds the money, so that staff can look before it is collected. */
async function isHeld({ status, body }: Awaited<ReturnType<typeof beginTopUp>>): Promise<boolean> {
  expect(status).toBe(201)
  const [page] = await lessons.app.rows<{ key: string }>(sql`
    select o.key from payment_operations o join payments p on p.id = o.payment_id where p.checkout_url = ${body.checkout?.url ?? body.url}`)
  return String(page?.key).endsWith(':held')
}

async function reasonsOf(person: Person, days: number): Promise<string | undefined> {
  const { body } = await lessons.app.api('POST', '/bookings', {
    token: await lessons.tokenOf(person),
    body: {
      tutorId: dear.tutorId,
      start: await lessons.inDays(days),
      durationMinutes: 60,
      subjectId: dear.subjectId,
    },
  })
  await lessons.pay(body.booking.id)
  const [review] = await lessons.app.rows<{ reasons: string }>(
    sql`select reasons from payment_reviews where booking_id = ${body.booking.id}`,
  )
  return review?.reasons
}

describe('before somebody’s first lesson (J21, decision 020)', () => {
  it('should hold what is bought ahead beyond 500 dollars in all, begun purchases counted', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 30_000)
    expect(await isHeld(await beginTopUp(person, 20_000))).toBe(false)
    expect(await isHeld(await beginTopUp(person, 500))).toBe(true)
  })

  it('should count purchases at the same moment', async () => {
    const person = await lessons.app.createPerson()
    const answers = await Promise.all([1, 2, 3, 4].map(() => beginTopUp(person, 20_000)))
    const held = await Promise.all(answers.map(isHeld))
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(2)
  })

  it('should hold for packages too', async () => {
    const option = {
      title: 'Ten lessons',
      lessons: 10,
      durationMinutes: 60,
      discountPercent: 10,
      active: true,
    }
    await lessons.app.payload.create({
      collection: SLUGS.pricingOptions,
      data: { tutor: dear.tutorId, ...option },
      overrideAccess: true,
    })
    const person = await lessons.app.createPerson()
    const answer = await lessons.app.api('POST', '/packages', {
      token: await lessons.tokenOf(person),
      body: { tutorId: dear.tutorId, lessons: 10 },
    })
    expect(await isHeld(answer)).toBe(true)
  })

  it('should end when a lesson was given and the time to report it is over', async () => {
    const person = await lessons.app.createPerson()
    await givenLesson(lessons, 2, { person })
    await lessons.passTo(addHours(await lessons.app.now(), 47))
    expect(await isHeld(await beginTopUp(person, 48_000))).toBe(true)
    expect(await reasonsOf(person, 3)).toBe('first_payment_large, first_lesson_new_tutor')
    await lessons.passTo(addHours(await lessons.app.now(), 2))
    expect(await isHeld(await beginTopUp(person, 49_000))).toBe(false)
    expect(await reasonsOf(person, 4)).toBeUndefined()
  })

  it('should not end by paying alone: five dollars for the wallet prove nothing', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 500)
    expect(await reasonsOf(person, 5)).toBe('first_payment_large, first_lesson_new_tutor')
    expect(await reasonsOf(person, 6)).toBe('first_payment_large, first_payments_sum, first_lesson_new_tutor')
  })
})
