import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons?.close())

it('should collect a hold the bank is about to let go, before the lesson, and not one that lasts (CT09)', async () => {
  const { app, tutor, act, states } = lessons
  const [short, long] = [
    await lessons.place(await lessons.inDays(4)),
    await lessons.place(await lessons.inDays(3)),
  ]
  for (const id of [short, long]) await act(tutor, id, 'confirm')
  await lessons.drain()
  const now = await app.now()
  await app.rows(
    sql`update payments set capture_before = ${addHours(now, 11).toISOString()} where booking_id = ${short}`,
  )
  await recoverPayments({ payload: app.payload, now })
  await lessons.drain()
  expect(await states(short)).toMatchObject({ session_state: 'CONFIRMED', payment_state: 'CAPTURED' })
  expect(await lessons.ledger(short)).toEqual({ processorClearing: 2500, escrow: -2500 })
  expect(await states(long)).toMatchObject({ session_state: 'CONFIRMED', payment_state: 'AUTHORIZED' })
})
