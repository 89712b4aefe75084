import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerFor } from '@/operations/payment/customerFor'
import { noticeExpiringCards } from '@/operations/payment/noticeExpiringCards'
import { refreshCards } from '@/operations/payment/refreshCards'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, person: Person) =>
  lessons.app.api(method, `/payments/methods${path}`, { token: await lessons.tokenOf(person) })

const cardsOf = async (person: Person) => (await call('GET', '', person)).body.docs

/** Adds a card on the processor's page. */
async function add(person: Person, card = '4242424242424242') {
  const answer = await call('POST', '', person)
  expect(answer.status).toBe(201)
  await lessons.simulator.pay(String(new URL(answer.body.url).pathname.split('/').pop()), card, 'approve')
}

describe('saved cards (J09)', () => {
  it('should be none at first, and refuse visitors', async () => {
    const person = await lessons.app.createPerson()
    expect(await cardsOf(person)).toEqual([])
    for (const [method, path] of [
      ['GET', ''],
      ['POST', ''],
      ['DELETE', `/${person.id}`],
      ['PUT', `/${person.id}/default`],
    ] as const)
      expect((await lessons.app.api(method, `/payments/methods${path}`)).status).toBe(401)
  })

  it('should list what was added, the first as default, and change the default', async () => {
    const person = await lessons.app.createPerson()
    await add(person)
    await add(person, '5555555555554444')
    const [first, second] = await cardsOf(person)
    expect(first).toMatchObject({ brand: 'visa', last4: '4242', isDefault: true, expiry: 'valid' })
    expect(second).toMatchObject({ brand: 'mastercard', last4: '4444', isDefault: false })
    expect(JSON.stringify([first, second])).not.toContain('pm_')
    expect((await call('PUT', `/${second.id}/default`, person)).status).toBe(200)
    const after = await cardsOf(person)
    expect(after.map(({ id, isDefault }: { id: string; isDefault: boolean }) => [id, isDefault])).toEqual([
      [second.id, true],
      [first.id, false],
    ])
  })

  it('should remove a card once, and hand the default on', async () => {
    const person = await lessons.app.createPerson()
    await add(person)
    await add(person, '5555555555554444')
    const [first, second] = await cardsOf(person)
    const answers = await Promise.all([1, 2].map(() => call('DELETE', `/${first.id}`, person)))
    expect(answers.map(({ status }) => status).toSorted()).toContain(200)
    expect((await call('DELETE', `/${first.id}`, person)).status).toBe(404)
    expect(await cardsOf(person)).toEqual([{ ...second, isDefault: true }])
  })

  it('should not know the cards of other people', async () => {
    const [owner, other] = [await lessons.app.createPerson(), await lessons.app.createPerson()]
    await add(owner)
    await add(other)
    const [card] = await cardsOf(owner)
    expect((await call('DELETE', `/${card.id}`, other)).status).toBe(404)
    expect((await call('PUT', `/${card.id}/default`, other)).status).toBe(404)
    expect(await cardsOf(owner)).toEqual([card])
  })

  it('should make one customer a person, however many ask at once', async () => {
    const { payload } = lessons.app
    const person = await lessons.app.createPerson()
    const now = await lessons.app.now()
    const before = (await lessons.simulator.calls()).executed['POST /v1/customers'] ?? 0
    const ids = await Promise.all([1, 2, 3, 4].map(() => customerFor({ payload, userId: person.id, now })))
    expect(new Set(ids).size).toBe(1)
    expect((await lessons.simulator.calls()).executed['POST /v1/customers']).toBe(before + 1)
  })

  it('should find the customer that was made before a crash could write it down', async () => {
    const { payload } = lessons.app
    const person = await lessons.app.createPerson()
    const now = await lessons.app.now()
    const first = await customerFor({ payload, userId: person.id, now })
    await lessons.app.rows(
      sql`update payment_customers set customer_id = null where user_id = ${person.id} returning id`,
    )
    expect(await customerFor({ payload, userId: person.id, now })).toBe(first)
  })

  it('should show what was known when the processor is down', async () => {
    const person = await lessons.app.createPerson()
    await add(person)
    const before = await cardsOf(person)
    await lessons.simulator.control({ failNext: 3 })
    expect(await cardsOf(person)).toEqual(before)
    await lessons.simulator.control({ failNext: 3 })
    const refused = await call('DELETE', `/${before[0].id}`, person)
    expect(refused.status).toBe(503)
    await lessons.simulator.control({ failNext: 0 })
    expect(await cardsOf(person)).toEqual(before)
  })

  it('should offer to save the card of a payment, and show it afterwards', async () => {
    const person = await lessons.app.createPerson()
    const answer = await lessons.book(await lessons.inDays(5), person)
    const session = await lessons.checkoutOf(answer.body.booking.id)
    await lessons.simulator.tell(`sessions/${session}/pay`, { card: '4242424242424242', save: true })
    expect(await cardsOf(person)).toMatchObject([{ brand: 'visa', last4: '4242', isDefault: true }])
  })

  it('should keep the card of a payment that nobody asked to keep out of the list', async () => {
    const person = await lessons.app.createPerson()
    await lessons.place(await lessons.inDays(6), { person })
    expect(await cardsOf(person)).toEqual([])
  })
})

describe('the notice before a card expires (EX41)', () => {
  it('should come once for a card and its expiry, within 30 days', async () => {
    const { payload } = lessons.app
    const person = await lessons.app.createPerson()
    await add(person)
    const now = await lessons.app.now()
    await refreshCards({ payload, userId: person.id, now })
    const month = (date: Date) => [date.getUTCMonth() + 1, date.getUTCFullYear()] as const
    const [expMonth, expYear] = month(now)
    await lessons.app.rows(
      sql`update saved_cards set exp_month = ${expMonth}, exp_year = ${expYear} where user_id = ${person.id} returning id`,
    )
    const firstOfMonth = new Date(Date.UTC(expYear, expMonth - 1, 1))
    const tooEarly = new Date(firstOfMonth.getTime() - 3 * 86_400_000)
    const lastDay = new Date(Date.UTC(expYear, expMonth, 1) - 86_400_000)
    expect(await noticeExpiringCards({ payload, now: tooEarly })).toBe(0)
    expect(await noticeExpiringCards({ payload, now: lastDay })).toBe(1)
    expect(await noticeExpiringCards({ payload, now: lastDay })).toBe(0)
    const mails = await lessons.app.rows<{ subject: string }>(
      sql`select subject from mail_messages where user_id = ${person.id} and template = 'cardExpires'`,
    )
    expect(mails).toEqual([{ subject: 'Your Visa •••• 4242 expires soon' }])
    const afterwards = new Date(Date.UTC(expYear, expMonth, 1))
    await lessons.app.rows(sql`delete from notifications where user_id = ${person.id} returning id`)
    expect(await noticeExpiringCards({ payload, now: afterwards })).toBe(0)
  })
})
