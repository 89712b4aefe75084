import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { planOperation } from '@/operations/payment/paymentOperation'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { syncPayment } from '@/operations/payment/syncPayment'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

/** Does with the hold what a worker does that is killed before it can store the answer. */
async function callAndDie(bookingId: string, kind: 'void' | 'capture'): Promise<void> {
  const { payload } = lessons.app
  const now = await lessons.app.now()
  const [payment] = await lessons.app.rows<{ id: string; intent_id: string }>(
    sql`select id, intent_id from payments where booking_id = ${bookingId}`,
  )
  const key = `${kind}:${payment?.id}`
  await withTransaction(payload, ({ tx }) =>
    planOperation({ tx, paymentId: String(payment?.id), kind, key, amount: 2500, now }),
  )
  const call = { intentId: String(payment?.intent_id), idempotencyKey: key }
  await (kind === 'void' ? paymentsFor(payload).cancel(call) : paymentsFor(payload).capture(call))
}

/** A paid lesson that its student gave up; what is to follow has not run. */
async function givenUp(days: number): Promise<string> {
  const bookingId = await lessons.place(await lessons.inDays(days))
  expect((await lessons.act(lessons.student, bookingId, 'cancel')).status).toBe(200)
  await lessons.app.rows(sql`delete from pgboss.job where name = 'payment.void'`)
  return bookingId
}

const hearOfIt = async (bookingId: string) =>
  syncPayment({ payload: lessons.app.payload, bookingId, now: await lessons.app.now() })

const callsOf = (bookingId: string) =>
  lessons.app.rows(sql`
    select o.kind::text, o.state::text from payment_operations o join payments p on p.id = o.payment_id
    where p.booking_id = ${bookingId} and o.kind <> 'checkout' order by o.kind::text`)

async function expectNothingLeft(): Promise<void> {
  const { app } = lessons
  expect(await recoverPayments({ payload: app.payload, now: await app.now(), graceMs: 0 })).toBe(0)
  const verdicts = await verifyInvariants(database(app.payload))
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
}

it('should close the call when a webhook brings the news of a release whose answer was lost', async () => {
  const bookingId = await givenUp(4)
  await callAndDie(bookingId, 'void')
  await hearOfIt(bookingId)
  expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'VOIDED' })
  expect(await callsOf(bookingId)).toEqual([{ kind: 'void', state: 'done' }])
  await expectNothingLeft()
})

it('should refuse a release that was planned when a webhook says that the money was collected', async () => {
  const { app } = lessons
  const bookingId = await givenUp(5)
  await callAndDie(bookingId, 'capture')
  const [payment] = await app.rows<{ id: string }>(
    sql`select id from payments where booking_id = ${bookingId}`,
  )
  const plan = {
    paymentId: String(payment?.id),
    kind: 'void',
    key: `void:${payment?.id}`,
    amount: 2500,
  } as const
  const now = await app.now()
  await withTransaction(app.payload, ({ tx }) => planOperation({ tx, ...plan, now }))
  await hearOfIt(bookingId)
  await lessons.drain()
  expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'REFUNDED' })
  expect(await callsOf(bookingId)).toEqual([
    { kind: 'capture', state: 'done' },
    { kind: 'refund', state: 'done' },
    { kind: 'void', state: 'refused' },
  ])
  await expectNothingLeft()
})
