import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { planOperation } from '@/operations/payment/paymentOperation'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

/** Collects the money as a worker does that is killed before it can store the answer. */
async function captureAndDie(bookingId: string): Promise<void> {
  const { payload } = lessons.app
  const now = await lessons.app.now()
  const [payment] = await lessons.app.rows<{ id: string; intent_id: string }>(
    sql`select id, intent_id from payments where booking_id = ${bookingId}`,
  )
  const key = `capture:${payment?.id}`
  await withTransaction(payload, ({ tx }) =>
    planOperation({ tx, paymentId: String(payment?.id), kind: 'capture', key, amount: 2500, now }),
  )
  await paymentsFor(payload).capture({ intentId: String(payment?.intent_id), idempotencyKey: key })
}

it('should give back what a killed worker collected when the lesson is cancelled before anybody knows', async () => {
  const { app, student } = lessons
  const bookingId = await lessons.place(await lessons.inDays(4))
  await captureAndDie(bookingId)
  expect((await lessons.act(student, bookingId, 'cancel')).status).toBe(200)
  await lessons.drain()
  expect(await lessons.states(bookingId)).toMatchObject({
    session_state: 'CANCELLED',
    payment_state: 'REFUNDED',
  })
  const calls = await app.rows(sql`
    select o.kind::text, o.state::text from payment_operations o join payments p on p.id = o.payment_id
    where p.booking_id = ${bookingId} and o.kind <> 'checkout' order by o.kind::text`)
  expect(calls).toEqual([
    { kind: 'capture', state: 'done' },
    { kind: 'refund', state: 'done' },
    { kind: 'void', state: 'refused' },
  ])
  const left = await recoverPayments({ payload: app.payload, now: await app.now(), graceMs: 0 })
  expect(left, 'nothing is left for the sweep').toBe(0)
  const verdicts = await verifyInvariants(database(app.payload))
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})
