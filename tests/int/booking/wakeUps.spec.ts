import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wakeForTimers } from '@/operations/booking/wakeForTimers'
import { withTransaction } from '@/services/database/withTransaction'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let bookingId: string
let dueAt: Date

beforeAll(async () => {
  lessons = await startLessons()
  bookingId = (await lessons.book(await lessons.inDays(2))).body.booking.id
  const [timer] = await lessons.app.rows<{ due_at: string }>(
    sql`select due_at from timers where booking_id = ${bookingId}`,
  )
  dueAt = new Date(timer?.due_at ?? '')
})
afterAll(() => lessons?.close())

const wakeUps = () =>
  lessons.app.rows<{ start_after: string }>(
    sql`select start_after from pgboss.job where name = 'booking.timer' and data->>'bookingId' = ${bookingId}`,
  )
const lookAhead = (secondsBefore: number) =>
  wakeForTimers({ payload: lessons.app.payload, now: new Date(dueAt.getTime() - secondsBefore * 1000) })

describe('wake-ups for timers (decision 005)', () => {
  it('should queue nothing for a timer that is minutes away', async () => {
    expect(await wakeUps()).toEqual([])
    await lookAhead(101)
    expect(await wakeUps()).toEqual([])
  })

  it('should queue a wake-up for the very instant once a look ahead comes near it', async () => {
    await lookAhead(60)
    const [job, ...more] = await wakeUps()
    expect(more).toEqual([])
    expect(new Date(job?.start_after ?? '').getTime()).toBe(dueAt.getTime())
  })

  it('should leave what is overdue to the sweep', async () => {
    await lookAhead(0)
    expect(await wakeUps()).toHaveLength(1)
  })
})

it('should give leave for one write, so that nothing else moves the booking in the same transaction', async () => {
  const move = (to: string) => sql`update bookings set session_state = ${to} where id = ${bookingId}`
  const twice = withTransaction(lessons.app.payload, async ({ tx }) => {
    await tx.execute(sql`select set_config('edustream.move', ${bookingId}, true)`)
    await tx.execute(move('EXPIRED'))
    await tx.execute(move('HELD'))
  })
  await expect(twice).rejects.toMatchObject({
    cause: { message: expect.stringContaining('moves only through an operation') },
  })
})
