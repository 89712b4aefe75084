import { sql } from '@payloadcms/db-postgres'
import Stripe from 'stripe'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { openCheckout } from '@/operations/payment/openCheckout'
import { syncPayment } from '@/operations/payment/syncPayment'
import { refreshRates } from '@/operations/rates/refreshRates'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let anna: Person // pays in euros
let ken: Person // pays in yen
let inYen: TestTutor
let inPesos: TestTutor

beforeAll(async () => {
  lessons = await startLessons()
  anna = await lessons.app.createPerson({ currency: 'EUR' })
  ken = await lessons.app.createPerson({ currency: 'JPY' })
  inYen = await createTutor(lessons.app, { hourlyRate: 4000, profile: { currency: 'JPY' } })
  inPesos = await createTutor(lessons.app, { hourlyRate: 150_000, profile: { currency: 'PHP' } })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const priceOf = async (person: Person, tutor: TestTutor = lessons.tutor, durationMinutes = 60) =>
  lessons.app.api('GET', `/bookings/price?tutorId=${tutor.tutorId}&durationMinutes=${durationMinutes}`, {
    token: await lessons.tokenOf(person),
  })

type Ask = { person?: Person; tutor?: TestTutor; quoteId?: string }

async function ask(start: Date, { person = anna, tutor = lessons.tutor, quoteId }: Ask = {}) {
  const { tutorId, subjectId } = tutor
  const body = { tutorId, start, durationMinutes: 60, subjectId, ...(quoteId !== undefined && { quoteId }) }
  return lessons.app.api('POST', '/bookings', { token: await lessons.tokenOf(person), body })
}

/** Books at the price shown and pays. @returns the booking's id and the price */
async function place(start: Date, { person = anna, tutor = lessons.tutor }: Ask = {}) {
  const shown = await priceOf(person, tutor)
  const answer = await ask(start, { person, tutor, quoteId: shown.body.quoteId })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  expect(answer.body.booking.price).toEqual(shown.body.price)
  await lessons.pay(answer.body.booking.id)
  return { id: answer.body.booking.id as string, price: shown.body.price }
}

/** What the processor itself says of a lesson's payment, in its own units. */
async function atProcessor(bookingId: string) {
  const [row] = await lessons.app.rows<{ intent: string }>(sql`
    select coalesce(w.intent_id, p.intent_id) intent from payments p left join payments w on w.id = p.paid_by_id
    where p.booking_id = ${bookingId}`)
  const { hostname, port } = new URL(String(env.STRIPE_API_BASE))
  const stripe = new Stripe(String(env.STRIPE_SECRET_KEY), { host: hostname, port, protocol: 'http' })
  const intent = await stripe.paymentIntents.retrieve(String(row?.intent), { expand: ['latest_charge'] })
  const charge = intent.latest_charge as Stripe.Charge | null
  return {
    asked: intent.amount,
    currency: intent.currency,
    received: intent.amount_received,
    refunded: charge?.amount_refunded ?? 0,
  }
}

/** Balances of the ledger for a booking: `account currency` to signed sum, debit positive, those of zero left out. */
async function books(bookingId: string): Promise<Record<string, number>> {
  const rows = await lessons.app.rows<{ key: string; sum: number }>(sql`
    select l.account || ' ' || l.currency::text as key, sum(l.amount)::int as sum
    from ledger_lines l join ledger_entries e on e.id = l.entry_id where e.booking_id = ${bookingId} group by 1`)
  return Object.fromEntries(rows.filter(({ sum }) => sum !== 0).map(({ key, sum }) => [key, sum]))
}

async function hold(tutor: TestTutor, person: Person, id: string, start: Date) {
  await lessons.act(tutor, id, 'confirm')
  await lessons.passTo(addMinutes(start, -4))
  await lessons.act(person, id, 'attend')
  await lessons.act(tutor, id, 'attend')
  await lessons.passTo(addMinutes(start, 61))
}

/** Stores rates of today, or of so many days from now. */
async function publish(usdPerUnit: Record<string, string>, days = 0) {
  const { app } = lessons
  const now = await app.now()
  const day = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const source = { name: 'tests', latest: async () => ({ day, usdPerUnit }) }
  return refreshRates({ payload: app.payload, source, now })
}

describe('a price in another currency (CT42)', () => {
  it('should be said with the tutor’s price, the rate, and how long it is kept', async () => {
    const { status, body } = await priceOf(anna)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      price: { amount: 2148, currency: 'EUR' },
      tutorPrice: { amount: 2500, currency: 'USD' },
      rate: '0.8591065292',
    })
    const kept = Date.parse(body.validUntil) - (await lessons.app.now()).getTime()
    expect(Math.abs(kept - 30 * 60_000)).toBeLessThan(60_000)
  })

  it('should be of each pair as the rates have it, also without minor units', async () => {
    expect((await priceOf(anna, inYen)).body.price).toEqual({ amount: 2225, currency: 'EUR' })
    expect((await priceOf(anna, inPesos)).body.price).toEqual({ amount: 2193, currency: 'EUR' })
    expect((await priceOf(ken)).body.price).toEqual({ amount: 3861, currency: 'JPY' })
    expect((await priceOf(ken, inYen)).body).toMatchObject({
      price: { amount: 4000, currency: 'JPY' },
      rate: '1',
    })
    expect((await priceOf(lessons.student, inYen)).body.price).toEqual({ amount: 2590, currency: 'USD' })
  })

  it('should only be told to who is logged in', async () => {
    const path = `/bookings/price?tutorId=${lessons.tutor.tutorId}&durationMinutes=60`
    expect((await lessons.app.api('GET', path)).status).toBe(401)
  })

  it('should be refused when it is forged, another student’s or another tutor’s', async () => {
    const start = await lessons.inDays(20)
    const { quoteId } = (await priceOf(anna)).body
    const [text, signature] = quoteId.split('.')
    const cheap = JSON.parse(Buffer.from(text, 'base64url').toString())
    cheap[2] = 1
    const forged = `${Buffer.from(JSON.stringify(cheap)).toString('base64url')}.${signature}`
    const foreign = (await priceOf(ken)).body.quoteId
    const otherTutor = (await priceOf(anna, inYen)).body.quoteId
    for (const wrong of [forged, foreign, otherTutor, 'x', '', `${text}.`, '.']) {
      const answer = await ask(start, { quoteId: wrong })
      expect(answer.status, wrong).toBe(400)
    }
    const [row] = await lessons.app.rows(
      sql`select count(*)::int as count from bookings where start = ${start.toISOString()}`,
    )
    expect(row).toEqual({ count: 0 })
  })
})

describe('a lesson paid in another currency', () => {
  it.each([
    ['EUR', 'USD', () => [anna, lessons.tutor] as const, 2148, 2500],
    ['EUR', 'JPY', () => [anna, inYen] as const, 2225, 4000],
    ['EUR', 'PHP', () => [anna, inPesos] as const, 2193, 150_000],
    ['JPY', 'USD', () => [ken, lessons.tutor] as const, 3861, 2500],
  ])(
    'should charge %s as shown and pay the tutor in %s, with both legs in the books',
    async (paidIn, earnedIn, people, price, tutorPrice) => {
      const [person, tutor] = people()
      const start = await lessons.inDays(2)
      const { id } = await place(start, { person, tutor })
      expect(await atProcessor(id)).toMatchObject({
        asked: price,
        currency: paidIn.toLowerCase(),
        received: 0,
      })
      const asked = await lessons.app.api('GET', `/bookings/${id}`, { token: await lessons.tokenOf(tutor) })
      const net = asked.body.tutorNet.amount
      expect(asked.body).toMatchObject({
        price: { amount: price, currency: paidIn },
        tutorPrice: { amount: tutorPrice, currency: earnedIn },
        tutorNet: { currency: earnedIn },
        commission: { amount: tutorPrice - net, currency: earnedIn },
      })
      await hold(tutor, person, id, start)
      expect(await atProcessor(id)).toMatchObject({ received: price, refunded: 0 })
      expect(await books(id)).toEqual({
        [`processorClearing ${paidIn}`]: price,
        [`currencyGainLoss ${paidIn}`]: -price,
        [`currencyGainLoss ${earnedIn}`]: tutorPrice,
        [`tutorPending ${earnedIn}`]: -net,
        [`commission ${earnedIn}`]: net - tutorPrice,
      })
      const earnings = await lessons.app.api('GET', '/payouts/balance', {
        token: await lessons.tokenOf(tutor),
      })
      expect(earnings.body.lessons[0]).toMatchObject({
        paid: { amount: tutorPrice, currency: earnedIn },
        net: { amount: net, currency: earnedIn },
      })
    },
  )

  it('should count what the tutor earned in dollars at the rate of then', async () => {
    const rows = await lessons.app.rows<{ net: number; usd: number }>(sql`
      select tutor_net_amount::int net, tutor_net_usd_cents::int usd from bookings where tutor_id = ${inYen.tutorId} and settled_at is not null`)
    expect(rows).toEqual([{ net: 3200, usd: 2072 }])
  })

  it('should give back what was paid, in what it was paid in, when it is cancelled in time', async () => {
    const { id } = await place(await lessons.inDays(9))
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    expect(await atProcessor(id)).toMatchObject({ received: 2148 })
    await publish({ EUR: '1.2' })
    await lessons.act(anna, id, 'cancel')
    await lessons.drain()
    expect(await atProcessor(id)).toMatchObject({ currency: 'eur', refunded: 2148 })
    expect(await books(id)).toEqual({})
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'REFUNDED' })
  })

  it('should leave it with the tutor, in theirs, when it is cancelled too late', async () => {
    const start = await lessons.inDays(3)
    const { id, price } = await place(start)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.passTo(addMinutes(start, -600))
    await lessons.act(anna, id, 'cancel')
    await lessons.drain()
    expect(await atProcessor(id)).toMatchObject({ received: price.amount, refunded: 0 })
    expect(await books(id)).toEqual({
      'processorClearing EUR': price.amount,
      'currencyGainLoss EUR': -price.amount,
      'currencyGainLoss USD': 2500,
      'tutorPending USD': -2000,
      'commission USD': -500,
    })
  })

  it('should divide what is kept at the frozen rate when a part goes back', async () => {
    const ops = await lessons.app.createPerson({ roles: ['ops'] })
    const { id, price } = await place(await lessons.inDays(9), { person: ken })
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    const answer = await lessons.app.api('POST', `/admin/bookings/${id}/cancel`, {
      token: await lessons.tokenOf(ops),
      body: { reason: 'Agreed on the phone', refundAmount: 1000 },
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    await lessons.drain()
    expect(await atProcessor(id)).toMatchObject({ currency: 'jpy', received: 3861, refunded: 1000 })
    const kept = Math.round((2500 * (price.amount - 1000)) / price.amount)
    const found = await books(id)
    expect(found).toMatchObject({
      'processorClearing JPY': 2861,
      'currencyGainLoss JPY': -2861,
      'currencyGainLoss USD': kept,
    })
    expect((found['tutorPending USD'] ?? 0) + (found['commission USD'] ?? 0)).toBe(-kept)
  })
})

describe('a quote (J11)', () => {
  it('should keep the price for half an hour while the rates move, and ask again after that', async () => {
    await publish({ EUR: '1.164', JPY: '0.006475' }, 1)
    const first = (await priceOf(anna)).body
    await publish({ EUR: '1.1' }, 1) // the day has its rates already
    expect((await priceOf(anna)).body.price).toEqual(first.price)
    await lessons.app.moveClock(addMinutes(await lessons.app.now(), 86_400 / 60))
    const { quoteId, price } = (await priceOf(anna)).body
    await publish({ EUR: '1.1' }, 1)
    expect((await priceOf(anna)).body.price).toEqual({ amount: 2273, currency: 'EUR' })

    const kept = await ask(await lessons.inDays(11), { quoteId })
    expect(kept.body.booking).toMatchObject({ price, exchangeRate: '0.8591065292' })
    await lessons.app.moveClock(addMinutes(await lessons.app.now(), 31))
    const start = await lessons.inDays(12)
    const late = await ask(start, { quoteId })
    expect(late.status).toBe(409)
    expect(late.body.errors[0]).toMatchObject({
      code: 'PRICE_CHANGED',
      data: {
        offer: { price: { amount: 2273, currency: 'EUR' }, tutorPrice: { amount: 2500, currency: 'USD' } },
      },
    })
    const again = await ask(start, { quoteId: late.body.errors[0].data.offer.quoteId })
    expect(again.status).toBe(201)
    expect(again.body.booking.price).toEqual({ amount: 2273, currency: 'EUR' })
  })

  it('should be asked for again when the tutor has changed the price, also in one currency', async () => {
    const { quoteId } = (await priceOf(lessons.student)).body
    await lessons.app.rows(
      sql`update tutor_profiles set hourly_rate = 2600 where id = ${lessons.tutor.tutorId}`,
    )
    const start = await lessons.inDays(13)
    const answer = await ask(start, { person: lessons.student, quoteId })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].data.offer.price).toEqual({ amount: 2600, currency: 'USD' })
    await lessons.app.rows(
      sql`update tutor_profiles set hourly_rate = 2500 where id = ${lessons.tutor.tutorId}`,
    )
    expect((await ask(start, { person: lessons.student, quoteId })).status).toBe(201)
  })

  it('should be asked for again when the student pays in something else now; a booking stays as it is', async () => {
    const lena = await lessons.app.createPerson({ currency: 'EUR' })
    const { quoteId } = (await priceOf(lena)).body
    const booked = (await ask(await lessons.inDays(14), { person: lena, quoteId })).body.booking
    await lessons.app.rows(sql`update users set currency = 'CHF' where id = ${lena.id}`)
    const answer = await ask(await lessons.inDays(15), { person: lena, quoteId })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].data.offer.price.currency).toBe('CHF')
    const token = await lessons.tokenOf(lena)
    const seen = await lessons.app.api('GET', `/bookings/${booked.id}`, { token })
    expect(seen.body.price).toEqual(booked.price)
  })

  it('should hold one slot once, however often and at once it is used', async () => {
    const start = await lessons.inDays(16)
    const { quoteId } = (await priceOf(anna)).body
    const answers = await Promise.all([1, 2, 3].map(() => ask(start, { quoteId })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.booking.id)).size).toBe(1)
  })
})

describe('a weekly series in another currency', () => {
  it('should be priced at one quote, paid at once and given back lesson by lesson', async () => {
    const first = await lessons.inDays(30)
    const shown = Temporal.Instant.fromEpochMilliseconds(first.getTime()).toZonedDateTimeISO('UTC')
    const { tutorId, subjectId } = lessons.tutor
    const lessonsAsked = {
      tutorId,
      durationMinutes: 60,
      timezone: 'UTC',
      weekly: [{ day: WEEKDAYS[shown.dayOfWeek - 1], start: shown.toPlainTime().toString().slice(0, 5) }],
      from: shown.toPlainDate().toString(),
      count: 3,
    }
    const token = await lessons.tokenOf(anna)
    const preview = await lessons.app.api('POST', '/booking-series/check', { token, body: lessonsAsked })
    const { price, quoteId } = preview.body
    expect(preview.body.totals[0]).toEqual({ amount: price.amount * 3, currency: 'EUR' })
    await publish({ EUR: '1.2' }, 1)
    const made = await lessons.app.api('POST', '/booking-series', {
      token,
      body: { ...lessonsAsked, subjectId, quoteId },
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    expect(made.body.series.total).toEqual(preview.body.totals[0])
    const ids = made.body.series.lessons.map(({ id }: { id: string }) => id) as [string, string, string]
    const { payload } = lessons.app
    await openCheckout({ payload, bookingId: ids[0], now: await lessons.app.now() })
    const [whole] = await lessons.app.rows<{ session: string }>(sql`
      select checkout_session_id session from payments where series_id = ${made.body.series.id}`)
    await lessons.simulator.pay(String(whole?.session), '4242424242424242')
    await syncPayment({ payload, bookingId: ids[0], now: await lessons.app.now() })
    await lessons.drain()
    await lessons.act(lessons.tutor, ids[0], 'confirm')
    await lessons.drain()
    expect(await atProcessor(ids[0])).toMatchObject({ currency: 'eur', received: price.amount * 3 })
    await lessons.act(anna, ids[1], 'cancel', { scope: 'one' })
    await lessons.drain()
    expect(await atProcessor(ids[0])).toMatchObject({ refunded: price.amount })
    expect(await books(ids[1])).toEqual({})
    expect(await books(ids[2])).toEqual({
      'processorClearing EUR': price.amount,
      'escrow EUR': -price.amount,
    })
  })
})

describe('the rates of the day', () => {
  it('should be stored once a day, and never be changed', async () => {
    expect(await publish({ GBP: '1.33', CHF: '1.26' }, 1)).toEqual({ stored: 2, refused: [] })
    expect(await publish({ GBP: '1.34' }, 1)).toEqual({ stored: 0, refused: [] })
    const [row] = await lessons.app.rows(
      sql`select usd_per_unit, source from exchange_rates where currency = 'GBP' order by day desc limit 1`,
    )
    expect(row).toEqual({ usd_per_unit: '1.33', source: 'tests' })
  })

  it('should leave out one that moved further than a market does, and say so', async () => {
    const { stored, refused } = await publish({ PLN: '2.742', BRL: '0.19' })
    expect(stored).toBe(1)
    expect(refused).toEqual([expect.objectContaining({ currency: 'PLN', from: '0.2742', to: '2.742' })])
  })

  it('should refuse those of a day to come, and store nothing when the source fails', async () => {
    await expect(publish({ AUD: '0.66' }, 3)).rejects.toThrow('yet to come')
    const { payload } = lessons.app
    const broken = { name: 'tests', latest: () => Promise.reject(new Error('unreachable')) }
    await expect(refreshRates({ payload, source: broken, now: await lessons.app.now() })).rejects.toThrow(
      'unreachable',
    )
    expect(await lessons.app.rows(sql`select 1 from exchange_rates where currency = 'AUD'`)).toEqual([])
  })

  it('should show tutors, and compare their prices, at what they are worth today', async () => {
    await publish({ PHP: '0.0172' }, 1)
    await lessons.drain()
    const { body } = await lessons.app.api('GET', '/tutors?currency=JPY&sort=price')
    const cards = body.docs as { slug: string; rateInCurrency: { amount: number; currency: string } }[]
    const pesos = cards.find(({ slug }) => slug === inPesos.slug)
    expect(pesos?.rateInCurrency).toEqual({ amount: 3985, currency: 'JPY' })
    const amounts = cards.map(({ rateInCurrency }) => rateInCurrency.amount)
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b))
  })
})
