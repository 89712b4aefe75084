import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { expirePackage } from '@/operations/package/expirePackage'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { refreshRates } from '@/operations/rates/refreshRates'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { walletOf } from './wallets'

let lessons: Lessons
let inPesos: TestTutor

beforeAll(async () => {
  lessons = await startLessons()
  inPesos = await createTutor(lessons.app, { hourlyRate: 150_001, profile: { currency: 'PHP' } })
  const offers = [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }]
  await call(inPesos, 'PUT', `/tutors/${inPesos.tutorId}/packages`, { offers })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

/** Five hours of 1500.01 pesos less 10 %. */
const PESOS = 675_004

const call = async (who: Person, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
  lessons.app.api(method, path, {
    token: await lessons.tokenOf(who),
    ...(method !== 'GET' && { body: body ?? {} }),
  })

const wish = (more: object = {}) => ({ tutorId: inPesos.tutorId, lessons: 5, ...more })
const preview = async (who: Person) => (await call(who, 'POST', '/packages/preview', wish())).body

async function bought(person: Person, more: object = {}): Promise<string> {
  const { status, body } = await call(person, 'POST', '/packages', wish(more))
  expect(status, JSON.stringify(body)).toBe(201)
  const [payment] = await lessons.app.rows<{ id: string; session: string }>(sql`
    select id, checkout_session_id session from payments where package_id = ${body.package.id} and purpose = 'package'`)
  await lessons.simulator.pay(String(payment?.session), '4242424242424242')
  const { payload } = lessons.app
  await syncPurchase({ payload, paymentId: String(payment?.id), now: await lessons.app.now() })
  return body.package.id
}

async function book(person: Person, packageId: string, start: Date): Promise<string> {
  const { tutorId, subjectId } = inPesos
  const { status, body } = await call(person, 'POST', '/bookings', {
    tutorId,
    subjectId,
    start,
    durationMinutes: 60,
    packageId,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.booking.id
}

const costOf = async (bookingId: string) =>
  (
    await lessons.app.rows<{ price: number; currency: string; own: number; tutor: string; rate: string }>(sql`
      select price_amount::int price, currency, tutor_price_amount::int own, tutor_currency tutor, exchange_rate rate
      from bookings where id = ${bookingId}`)
  )[0]

const packageRow = async (id: string) =>
  (
    await lessons.app.rows<{ price: number; currency: string; left: number; rate: string; owed: number }>(sql`
      select k.price_amount::int price, k.currency, k.tutor_left_amount::int "left", k.exchange_rate rate, coalesce(-b.debit_sum, 0)::int owed
      from student_packages k left join ledger_balances b on b.owner = k.id::text and b.account = 'packageDeferred' where k.id = ${id}`)
  )[0]

async function publish(usdPerUnit: Record<string, string>, days: number) {
  const now = await lessons.app.now()
  const day = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const source = { name: 'tests', latest: async () => ({ day, usdPerUnit }) }
  await refreshRates({ payload: lessons.app.payload, source, now })
}

describe('a package in the student’s currency (CT42)', () => {
  it('should be quoted, charged and kept in it, whatever rates do afterwards', async () => {
    const anna = await lessons.app.createPerson({ currency: 'EUR' })
    const shown = await preview(anna)
    expect(shown.tutorPrice).toEqual({ amount: PESOS, currency: 'PHP' })
    expect(shown.price.currency).toBe('EUR')
    await publish({ PHP: '0.0189', EUR: '1.17' }, 0)
    const id = await bought(anna, { quoteId: shown.quoteId })
    expect(await packageRow(id)).toMatchObject({
      price: shown.price.amount,
      currency: 'EUR',
      rate: shown.exchangeRate,
      left: PESOS,
      owed: shown.price.amount,
    })
    expect((await call(anna, 'GET', `/packages/${id}`)).body).toMatchObject({
      price: shown.price,
      exchange: { tutorPrice: { amount: PESOS, currency: 'PHP' }, rate: shown.exchangeRate },
    })
    const [mail] = await lessons.app.rows<{ text: string }>(
      sql`select text from mail_messages where user_id = ${anna.id} and template = 'packageBought'`,
    )
    expect(mail?.text).toContain('€')
  })

  it('should be asked for again when the quote is over and the price another, forged or somebody else’s refused', async () => {
    const anna = await lessons.app.createPerson({ currency: 'EUR' })
    const other = await lessons.app.createPerson({ currency: 'EUR' })
    const shown = await preview(anna)
    const wrong = await call(other, 'POST', '/packages', wish({ quoteId: shown.quoteId }))
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([400, 'VALIDATION_FAILED'])
    expect((await lessons.app.api('POST', '/packages/preview', { body: wish() })).status).toBe(401)
    await publish({ PHP: '0.0186', EUR: '1.15' }, 1)
    await lessons.app.moveClock(addMinutes(await lessons.app.now(), 31))
    const late = await call(anna, 'POST', '/packages', wish({ quoteId: shown.quoteId }))
    expect([late.status, late.body.errors[0].code]).toEqual([409, 'PRICE_CHANGED'])
    const { offer } = late.body.errors[0].data
    expect(offer.price).not.toEqual(shown.price)
    await bought(anna, { quoteId: offer.quoteId })
    expect((await call(anna, 'GET', '/packages')).body.docs).toMatchObject([{ price: offer.price }])
  })

  it('should cost each lesson its exact share on both sides, through cancelling, to the last one', async () => {
    const anna = await lessons.app.createPerson({ currency: 'EUR' })
    const id = await bought(anna)
    const { price = 0, rate } = (await packageRow(id)) ?? {}
    const booked: string[] = []
    for (const hours of [30, 32, 34, 36, 38])
      booked.push(await book(anna, id, addMinutes(await lessons.inDays(1), hours * 60)))
    const costs = await Promise.all(booked.map(costOf))
    expect(costs.reduce((sum, cost) => sum + (cost?.price ?? 0), 0)).toBe(price)
    expect(costs.reduce((sum, cost) => sum + (cost?.own ?? 0), 0)).toBe(PESOS)
    expect(new Set(costs.map((cost) => `${cost?.currency} ${cost?.tutor} ${cost?.rate}`))).toEqual(
      new Set([`EUR PHP ${rate}`]),
    )
    expect(await packageRow(id)).toMatchObject({ left: 0, owed: 0 })
    await lessons.act(anna, String(booked[1]), 'cancel')
    await lessons.drain()
    expect(await packageRow(id)).toMatchObject({ left: costs[1]?.own, owed: costs[1]?.price })
    const again = await costOf(await book(anna, id, addMinutes(await lessons.inDays(1), 40 * 60)))
    expect(again).toEqual(costs[1])
  })

  it('should pay the tutor in theirs, with the difference in the account for gains and losses', async () => {
    const anna = await lessons.app.createPerson({ currency: 'EUR' })
    const id = await bought(anna)
    const start = await lessons.inDays(4)
    const bookingId = await book(anna, id, start)
    const cost = await costOf(bookingId)
    await lessons.act(inPesos, bookingId, 'confirm')
    await lessons.passTo(addMinutes(start, -4))
    await lessons.act(anna, bookingId, 'attend')
    await lessons.act(inPesos, bookingId, 'attend')
    await lessons.passTo(addMinutes(start, 61))
    const rows = await lessons.app.rows<{ key: string; sum: number }>(sql`
      select l.account || ' ' || l.currency::text as key, sum(l.amount)::int as sum from ledger_lines l
      join ledger_entries e on e.id = l.entry_id where e.booking_id = ${bookingId} group by 1`)
    const books = Object.fromEntries(rows.map(({ key, sum }) => [key, sum]))
    const { price = 0, own = 0 } = cost ?? {}
    expect(books).toMatchObject({ 'escrow EUR': 0, 'packageDeferred EUR': price })
    expect(Number(books['tutorPending PHP']) + Number(books['commission PHP'])).toBe(-own)
    expect(books['currencyGainLoss PHP']).toBe(own)
  })

  it('should go back to card and wallet to the cent, in the currency it was paid in', async () => {
    const anna = await lessons.app.createPerson({ currency: 'EUR' })
    const id = await bought(anna)
    const { price = 0 } = (await packageRow(id)) ?? {}
    const first = await costOf(await book(anna, id, await lessons.inDays(6)))
    const withdrawn = await Promise.all([
      call(anna, 'POST', `/packages/${id}/withdraw`),
      call(anna, 'POST', `/packages/${id}/withdraw`),
    ])
    expect(withdrawn.map(({ status }) => status).sort()).toEqual([200, 409])
    await lessons.drain()
    const refunds = await lessons.app.rows(sql`
      select r.card_amount::int card, r.currency from refunds r join payments p on p.id = r.payment_id where p.package_id = ${id}`)
    expect(refunds).toEqual([{ card: price - (first?.price ?? 0), currency: 'EUR' }])
    expect(await packageRow(id)).toMatchObject({ left: 0, owed: 0 })
    const other = await bought(anna)
    await lessons.app.rows(
      sql`update student_packages set expires_at = ${(await lessons.app.now()).toISOString()} where id = ${other}`,
    )
    const { payload } = lessons.app
    const { owed } = (await packageRow(other)) ?? {}
    await expirePackage({ payload, packageId: other, now: await lessons.app.now() })
    expect((await walletOf(lessons, anna)).cash).toEqual({ amount: owed, currency: 'EUR' })
  })

  it('should work between a currency with and one without minor units', async () => {
    const ken = await lessons.app.createPerson({ currency: 'JPY' })
    const id = await bought(ken)
    const { price = 0 } = (await packageRow(id)) ?? {}
    const cost = await costOf(await book(ken, id, await lessons.inDays(8)))
    expect(cost).toMatchObject({ currency: 'JPY', tutor: 'PHP' })
    expect(Math.abs((cost?.price ?? 0) - price / 5)).toBeLessThan(1)
    expect((await packageRow(id))?.left).toBe(PESOS - (cost?.own ?? 0))
  })
})
