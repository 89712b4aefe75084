import { sql } from '@payloadcms/db-postgres'
import Stripe from 'stripe'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { mailAttachments } from '@/operations/notification/mailAttachments'
import { openCheckout } from '@/operations/payment/openCheckout'
import { receiveWebhook } from '@/operations/payment/receiveWebhook'
import { syncPayment } from '@/operations/payment/syncPayment'
import { database } from '@/services/database/tx'
import { readCalendar } from '../calendar/readCalendar'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const shown = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('UTC')
const dateOf = (at: Date) => shown(at).toPlainDate().toString()
const clockOf = (at: Date) => shown(at).toPlainTime().toString().slice(0, 5)
const dayOf = (at: Date) => WEEKDAYS[shown(at).dayOfWeek - 1]

const bodyOf = (first: Date, count: number, more: object = {}) => ({
  tutorId: lessons.tutor.tutorId,
  subjectId: lessons.tutor.subjectId,
  durationMinutes: 60,
  timezone: 'UTC',
  weekly: [{ day: dayOf(first), start: clockOf(first) }],
  from: dateOf(first),
  count,
  ...more,
})

const ask = async (person: Person, body: object, path = '/booking-series') =>
  lessons.app.api('POST', path, { token: await lessons.tokenOf(person), body })

type Lesson = { id: string; start: string; sessionState: string; paymentState: string }
const idsOf = (answer: { body: { series: { lessons: Lesson[] } } }) =>
  answer.body.series.lessons.map(({ id }) => id)

const seriesOf = async (person: Person, seriesId: string): Promise<Lesson[]> =>
  (await lessons.app.api('GET', `/booking-series/${seriesId}`, { token: await lessons.tokenOf(person) })).body
    .lessons

/** A series that is paid; at this tutor's, who wants to be asked, it is a request then. */
async function placed(person: Person, first: Date, count: number) {
  const answer = await ask(person, bodyOf(first, count))
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const ids = idsOf(answer)
  await payFor(ids[0] as string)
  return { seriesId: answer.body.series.id as string, ids }
}

/** An event as the processor would send it. */
function signed({ type, object }: { type: string; object: object }): { rawBody: string; signature: string } {
  const created = Math.floor(Date.now() / 1000)
  const rawBody = JSON.stringify({ id: `evt_${created}`, object: 'event', type, created, data: { object } })
  const secret = String(env.STRIPE_WEBHOOK_SECRET)
  return { rawBody, signature: Stripe.webhooks.generateTestHeaderString({ payload: rawBody, secret }) }
}

/** The processor's id of the pay page for all lessons of a series. */
async function sessionOf(bookingId: string): Promise<string> {
  const [whole] = await lessons.app.rows<{ session: string }>(sql`
    select w.checkout_session_id as session from payments s join payments w on w.id = s.paid_by_id where s.booking_id = ${bookingId}`)
  return String(whole?.session)
}

async function payFor(bookingId: string) {
  const { payload } = lessons.app
  await openCheckout({ payload, bookingId, now: await lessons.app.now() })
  await lessons.simulator.pay(await sessionOf(bookingId), '4242424242424242')
  await syncPayment({ payload, bookingId, now: await lessons.app.now() })
  await lessons.drain()
}

const statesOf = (list: Lesson[]) =>
  list.map(({ sessionState, paymentState }) => `${sessionState} ${paymentState}`)
const wholeOf = async (seriesId: string) => {
  const [row] = await lessons.app.rows<Record<string, string>>(
    sql`select state, amount::int, captured_amount::int, refunded_amount::int from payments where series_id = ${seriesId}`,
  )
  return row
}
const pendingOf = (seriesId: string) =>
  lessons.app.rows(sql`
    select o.kind, o.key from payment_operations o join payments p on p.id = o.payment_id
    left join payments w on w.id = p.paid_by_id where o.state = 'pending' and coalesce(w.series_id, p.series_id) = ${seriesId}`)
const mailsOf = (template: string, person: { id: string }) =>
  lessons.app.rows<{ text: string }>(
    sql`select text from mail_messages where template = ${template} and user_id = ${person.id}`,
  )
const clean = async () =>
  expect(
    (await verifyInvariants(database(lessons.app.payload))).filter(({ broken }) => broken.length > 0),
  ).toEqual([])

describe('a weekly series', () => {
  it('should be held, paid once, asked as one, accepted as one and captured as one', async () => {
    const student = await lessons.app.createPerson()
    const first = await lessons.inDays(4)
    const { seriesId, ids } = await placed(student, first, 4)
    expect(ids).toHaveLength(4)
    expect(new Set(statesOf(await seriesOf(student, seriesId)))).toEqual(new Set(['REQUESTED AUTHORIZED']))
    expect(await mailsOf('requestSent', student)).toHaveLength(1)
    const [letter] = await mailsOf('requestSent', student)
    expect(letter?.text).toContain('4 lessons')

    const answer = await lessons.act(lessons.tutor, ids[1] as string, 'confirm')
    expect(answer.status).toBe(200)
    await lessons.drain()
    expect(new Set(statesOf(await seriesOf(student, seriesId)))).toEqual(new Set(['CONFIRMED CAPTURED']))
    const whole = await wholeOf(seriesId)
    expect(whole).toMatchObject({ state: 'CAPTURED', refunded_amount: 0 })
    expect(whole?.captured_amount).toBe(whole?.amount)
    expect(await mailsOf('bookingConfirmed', student)).toHaveLength(1)
    expect(await mailsOf('paymentReceipt', student)).toHaveLength(1)
    const captures = await lessons.app.rows(sql`
      select 1 from payment_operations o join payments p on p.id = o.payment_id where p.series_id = ${seriesId} and o.kind = 'capture'`)
    expect(captures).toHaveLength(1)
    await clean()
  })

  it('should give back exactly the share of a lesson that is cancelled, and of all that follow', async () => {
    const student = await lessons.app.createPerson()
    const first = await lessons.inDays(5)
    const { seriesId, ids } = await placed(student, first, 4)
    await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
    await lessons.drain()
    const { amount } = (await wholeOf(seriesId)) as { amount: string }
    const share = Number(amount) / 4

    expect((await lessons.act(student, ids[1] as string, 'cancel', {})).status).toBe(200)
    await lessons.drain()
    expect(statesOf(await seriesOf(student, seriesId))).toEqual([
      'CONFIRMED CAPTURED',
      'CANCELLED REFUNDED',
      'CONFIRMED CAPTURED',
      'CONFIRMED CAPTURED',
    ])
    expect(await wholeOf(seriesId)).toMatchObject({ state: 'PARTIALLY_REFUNDED', refunded_amount: share })

    expect((await lessons.act(student, ids[2] as string, 'cancel', { scope: 'following' })).status).toBe(200)
    await lessons.drain()
    expect(statesOf(await seriesOf(student, seriesId)).slice(2)).toEqual([
      'CANCELLED REFUNDED',
      'CANCELLED REFUNDED',
    ])
    expect(await wholeOf(seriesId)).toMatchObject({ refunded_amount: share * 3 })
    expect(await mailsOf('bookingCancelled', student)).toHaveLength(2)
    await clean()
  })

  it('should release the card when the tutor declines all, and leave out what was given up before the capture', async () => {
    const student = await lessons.app.createPerson()
    const declined = await placed(student, await lessons.inDays(6), 3)
    await lessons.act(lessons.tutor, declined.ids[0] as string, 'decline', { reason: 'On holiday.' })
    await lessons.drain()
    expect(new Set(statesOf(await seriesOf(student, declined.seriesId)))).toEqual(
      new Set(['DECLINED VOIDED']),
    )
    expect(await wholeOf(declined.seriesId)).toMatchObject({ state: 'VOIDED', captured_amount: 0 })

    const partly = await placed(student, addHours(await lessons.inDays(6), 2), 3)
    await lessons.act(student, partly.ids[2] as string, 'cancel', {})
    await lessons.drain()
    await lessons.act(lessons.tutor, partly.ids[0] as string, 'confirm')
    await lessons.drain()
    expect(statesOf(await seriesOf(student, partly.seriesId))).toEqual([
      'CONFIRMED CAPTURED',
      'CONFIRMED CAPTURED',
      'CANCELLED VOIDED',
    ])
    const whole = await wholeOf(partly.seriesId)
    expect(Number(whole?.captured_amount)).toBe((Number(whole?.amount) / 3) * 2)
    await clean()
  })

  it('should be all or nothing: every date that cannot be is named, with free times near it', async () => {
    const [student, rival] = [await lessons.app.createPerson(), await lessons.app.createPerson()]
    const first = await lessons.inDays(7)
    const second = addDays(first, 7)
    expect((await lessons.book(second, rival)).status).toBe(201)
    const refused = await ask(student, bodyOf(first, 3))
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'SERIES_CONFLICT'])
    const [conflict, ...more] = refused.body.errors[0].data.conflicts
    expect(more).toEqual([])
    expect(conflict).toMatchObject({ date: dateOf(second), start: clockOf(second), reason: 'taken' })
    expect(conflict.alternatives.length).toBeGreaterThan(0)
    const held = await lessons.app.rows(sql`select 1 from bookings where student_id = ${student.id}`)
    expect(held).toHaveLength(0)

    const exceptions = [
      { date: conflict.date, start: conflict.start, instead: conflict.alternatives[0].start },
    ]
    const taken = await ask(student, bodyOf(first, 3, { exceptions }))
    expect(taken.status, JSON.stringify(taken.body)).toBe(201)
    expect(taken.body.series.lessons.map(({ start }: Lesson) => start)).toContain(
      conflict.alternatives[0].start,
    )

    const third = await lessons.app.createPerson()
    const leftOut = [{ date: conflict.date, start: clockOf(addHours(second, 2)), instead: null }]
    const shorter = await ask(third, bodyOf(addHours(first, 2), 3, { exceptions: leftOut }))
    expect(idsOf(shorter)).toHaveLength(2)
  })

  it('should say before paying what can be, and hold nothing', async () => {
    const student = await lessons.app.createPerson()
    const first = await lessons.inDays(9)
    const { subjectId: _, ...body } = bodyOf(first, 3)
    const answer = await ask(student, body, '/booking-series/check')
    expect(answer.status).toBe(200)
    expect(answer.body.lessons).toHaveLength(3)
    expect(answer.body.totals).toEqual([{ ...answer.body.price, amount: answer.body.price.amount * 3 }])
    expect(await lessons.app.rows(sql`select 1 from bookings where student_id = ${student.id}`)).toHaveLength(
      0,
    )
  })

  it('should move this and the following lessons by the wall clock, all or none', async () => {
    const student = await lessons.app.createPerson()
    const first = addHours(await lessons.inDays(10), 1)
    const { seriesId, ids } = await placed(student, first, 4)
    await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
    await lessons.drain()
    const before = await seriesOf(student, seriesId)
    const target = addHours(addDays(new Date(before[1]?.start ?? ''), 1), 2)

    const rival = await lessons.app.createPerson()
    expect((await lessons.book(addDays(target, 7), rival)).status).toBe(201)
    const refused = await lessons.act(student, ids[1] as string, 'reschedule', {
      start: target,
      scope: 'following',
    })
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'SERIES_CONFLICT'])
    expect((await seriesOf(student, seriesId)).map(({ start }) => start)).toEqual(
      before.map(({ start }) => start),
    )

    const other = addHours(target, 1)
    const moved = await lessons.act(student, ids[1] as string, 'reschedule', {
      start: other,
      scope: 'following',
    })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    expect((await seriesOf(student, seriesId)).map(({ start }) => new Date(start))).toEqual([
      first,
      other,
      addDays(other, 7),
      addDays(other, 14),
    ])
    await lessons.drain()
    expect(await mailsOf('lessonMoved', student)).toHaveLength(1)
  })

  it('should move a week on into times its own lessons leave', async () => {
    const student = await lessons.app.createPerson()
    const first = addHours(await lessons.inDays(11), 2)
    const { seriesId, ids } = await placed(student, first, 3)
    await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
    const week = addDays(first, 7)
    const moved = await lessons.act(student, ids[0] as string, 'reschedule', { start: week, scope: 'all' })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    expect((await seriesOf(student, seriesId)).map(({ start }) => new Date(start))).toEqual(
      [7, 14, 21].map((days) => addDays(first, days)),
    )
  })

  it('should be one thing until it is paid: given up as a whole, also when money comes too late', async () => {
    const student = await lessons.app.createPerson()
    const answer = await ask(student, bodyOf(addHours(await lessons.inDays(12), 3), 3))
    const [one] = idsOf(answer) as [string]
    const twice = await ask(student, bodyOf(addHours(await lessons.inDays(12), 3), 3))
    expect(twice.body.series.id).toBe(answer.body.series.id)
    await lessons.act(student, one, 'cancel', {})
    expect(new Set(statesOf(await seriesOf(student, answer.body.series.id)))).toEqual(
      new Set(['CANCELLED PENDING']),
    )

    const late = await ask(student, bodyOf(addHours(await lessons.inDays(12), 4), 2))
    const [first] = idsOf(late) as [string]
    await openCheckout({ payload: lessons.app.payload, bookingId: first, now: await lessons.app.now() })
    await lessons.passTo(addMinutes(await lessons.app.now(), 11))
    expect(
      new Set(statesOf(await seriesOf(student, late.body.series.id)).map((one) => one.split(' ')[0])),
    ).toEqual(new Set(['EXPIRED']))
    await clean()
  })

  it('should race single lessons for the same times without a double booking', async () => {
    const first = addHours(await lessons.inDays(13), 5)
    const rivals: Person[] = []
    for (let index = 0; index < 6; index += 1) rivals.push(await lessons.app.createPerson())
    const answers = await Promise.all(
      rivals.map((person, index) =>
        index % 2 ? lessons.book(addDays(first, 7 * index), person) : ask(person, bodyOf(first, 6)),
      ),
    )
    expect(answers.map(({ status }) => status).every((status) => status === 201 || status === 409)).toBe(true)
    expect(answers.some(({ status }) => status === 201)).toBe(true)
    await clean()
  })

  it('should be brought in step by the processor’s own word', async () => {
    const student = await lessons.app.createPerson()
    const answer = await ask(student, bodyOf(addHours(await lessons.inDays(15), 1), 2))
    const [first] = idsOf(answer) as [string]
    const { payload } = lessons.app
    await openCheckout({ payload, bookingId: first, now: await lessons.app.now() })
    await lessons.simulator.pay(await sessionOf(first), '4242424242424242')
    const session = await lessons.simulator.raw('GET', `/v1/checkout/sessions/${await sessionOf(first)}`)
    await receiveWebhook({
      payload,
      ...signed({ type: 'checkout.session.completed', object: session.json }),
      now: await lessons.app.now(),
    })
    await lessons.drain()
    expect(new Set(statesOf(await seriesOf(student, answer.body.series.id)))).toEqual(
      new Set(['REQUESTED AUTHORIZED']),
    )
  })

  it.each([
    ['never reached the processor', { failNext: 20 }, 'CANCELLED VOIDED'],
    ['was made, and its answer lost', { dropResponse: 20 }, 'CANCELLED REFUNDED'],
  ])(
    'should give everything back when a capture %s and all is cancelled meanwhile',
    async (_, fault, end) => {
      const student = await lessons.app.createPerson()
      const { seriesId, ids } = await placed(
        student,
        addHours(await lessons.inDays(16), Object.keys(fault)[0] === 'failNext' ? 1 : 2),
        2,
      )
      await lessons.simulator.control({ ...fault, pathPattern: 'capture' })
      await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
      const { capturePayment } = await import('@/operations/payment/capturePayment')
      const { recoverPayments } = await import('@/operations/payment/recoverPayments')
      const { payload } = lessons.app
      await expect(
        capturePayment({ payload, bookingId: ids[0] as string, now: await lessons.app.now() }),
      ).rejects.toThrow()
      await lessons.simulator.control({ failNext: 0, dropResponse: 0, pathPattern: null })
      expect((await lessons.act(student, ids[0] as string, 'cancel', { scope: 'all' })).status).toBe(200)
      await lessons.drain()
      await recoverPayments({ payload, now: addMinutes(await lessons.app.now(), 5), graceMs: 0 })
      await lessons.drain()
      expect(new Set(statesOf(await seriesOf(student, seriesId)))).toEqual(new Set([end]))
      expect(await pendingOf(seriesId)).toEqual([])
      await clean()
    },
  )

  it('should say in one mail what comes back of all that was cancelled, and in one that it was sent', async () => {
    const student = await lessons.app.createPerson()
    const first = addHours(await lessons.inDays(2), 6)
    const { ids } = await placed(student, first, 3)
    await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
    await lessons.drain()
    await lessons.passTo(addHours(first, -5))
    await lessons.act(student, ids[0] as string, 'cancel', { scope: 'all' })
    await lessons.drain()
    const [cancelled, ...more] = await mailsOf('bookingCancelled', student)
    expect(more).toEqual([])
    expect(cancelled?.text, 'the first came too late, two are free').toContain('$50.00')
    const sent = await mailsOf('refundSent', student)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('$50.00')
    await clean()
  })

  it('should put every lesson into the file of the confirmation', async () => {
    const student = await lessons.app.createPerson()
    const { ids } = await placed(student, addHours(await lessons.inDays(17), 3), 3)
    await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
    await lessons.drain()
    const [mail] = await lessons.app.rows<{ html: string }>(
      sql`select html from mail_messages where template = 'bookingConfirmed' and user_id = ${student.id}`,
    )
    const [file] = mailAttachments(String(mail?.html))
    expect(readCalendar(String(file?.content)).entries).toHaveLength(3)
  })

  it('should have one deadline for the answer, and tell once when it passes', async () => {
    const student = await lessons.app.createPerson()
    const first = addHours(await lessons.inDays(0), 11)
    const { seriesId, ids } = await placed(student, first, 3)
    const until = await lessons.app.rows<{ until: string }>(
      sql`select distinct request_expires_at as until from bookings where series_id = ${seriesId}`,
    )
    expect(until).toHaveLength(1)
    await lessons.passTo(new Date(String(until[0]?.until)))
    expect(new Set(statesOf(await seriesOf(student, seriesId)))).toEqual(new Set(['EXPIRED VOIDED']))
    expect(await mailsOf('requestExpired', student)).toHaveLength(1)
    expect((await mailsOf('requestNudge', lessons.tutor)).length, 'half and late').toBeLessThanOrEqual(2)
    expect(ids).toHaveLength(3)
  })

  it('should tell once when the card’s hold is lost', async () => {
    const student = await lessons.app.createPerson()
    const { seriesId, ids } = await placed(student, addHours(await lessons.inDays(18), 3), 3)
    const [whole] = await lessons.app.rows<{ intent: string }>(
      sql`select intent_id as intent from payments where series_id = ${seriesId}`,
    )
    await lessons.simulator.raw('POST', `/v1/payment_intents/${whole?.intent}/cancel`, { body: '' })
    await syncPayment({
      payload: lessons.app.payload,
      bookingId: ids[0] as string,
      now: await lessons.app.now(),
    })
    await lessons.drain()
    expect(new Set(statesOf(await seriesOf(student, seriesId)))).toEqual(new Set(['CANCELLED FAILED']))
    expect(await mailsOf('bookingCancelled', student)).toHaveLength(1)
    expect(await wholeOf(seriesId)).toMatchObject({ state: 'FAILED' })
  })

  it('should not move lessons to a tutor who takes nobody any more', async () => {
    const student = await lessons.app.createPerson()
    const first = addHours(await lessons.inDays(19), 4)
    const { ids } = await placed(student, first, 2)
    await lessons.act(lessons.tutor, ids[0] as string, 'confirm')
    await lessons.drain()
    const audience = (value: string) =>
      lessons.app.rows(
        sql`update tutor_profiles set audience = ${value}::enum_tutor_profiles_audience where id = ${lessons.tutor.tutorId} returning id`,
      )
    await audience('no_one')
    const moved = await lessons.act(student, ids[0] as string, 'reschedule', {
      start: addHours(first, 1),
      scope: 'all',
    })
    await audience('everyone')
    expect([moved.status, moved.body.errors?.[0]?.code]).toEqual([422, 'TUTOR_NOT_BOOKABLE'])
  })

  it('should hold one unpaid series of a person at a time', async () => {
    const student = await lessons.app.createPerson()
    expect((await ask(student, bodyOf(addHours(await lessons.inDays(21), 5), 2))).status).toBe(201)
    const second = await ask(student, bodyOf(addHours(await lessons.inDays(21), 7), 2))
    expect([second.status, second.body.errors[0].code]).toEqual([429, 'RATE_LIMITED'])
  })

  it.each([
    [{ count: 10_000 }, 400, 'VALIDATION_FAILED'],
    [{ count: 1 }, 400, 'VALIDATION_FAILED'],
    [{ timezone: 'Mars/Olympus' }, 400, 'VALIDATION_FAILED'],
    [{ from: '2027-02-30' }, 400, 'VALIDATION_FAILED'],
    [{ weekly: [{ day: 'mon', start: '25:00' }] }, 400, 'VALIDATION_FAILED'],
    [{ weekly: [] }, 400, 'VALIDATION_FAILED'],
    [{ exceptions: [{ date: '2020-01-01', start: '09:00', instead: null }] }, 400, 'VALIDATION_FAILED'],
    [{ from: '2020-01-01' }, 409, 'SERIES_CONFLICT'],
    [{ durationMinutes: 75 }, 422, 'SLOT_NOT_OFFERED'],
    [{ tutorId: '019400d1-0000-7000-8000-000000000000' }, 404, 'NOT_FOUND'],
    [{ subjectId: '019400d1-0000-7000-8000-000000000000' }, 400, 'VALIDATION_FAILED'],
  ])('should refuse %j', async (wrong, status, code) => {
    const student = await lessons.app.createPerson()
    const answer = await ask(student, { ...bodyOf(await lessons.inDays(5), 3), ...wrong })
    expect([answer.status, answer.body.errors[0].code], JSON.stringify(answer.body)).toEqual([status, code])
    expect(answer.body.errors[0].message.length).toBeGreaterThan(10)
  })

  it('should not show a series to anybody else', async () => {
    const student = await lessons.app.createPerson()
    const answer = await ask(student, bodyOf(addHours(await lessons.inDays(14), 6), 2))
    const stranger = await lessons.app.createPerson()
    const found = await lessons.app.api('GET', `/booking-series/${answer.body.series.id}`, {
      token: await lessons.tokenOf(stranger),
    })
    expect(found.status).toBe(404)
  })
})
