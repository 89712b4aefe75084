import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TRANSITIONS } from '@/domain/booking/process'
import { allJobs } from '@/jobs/allJobs'
import { queueEffects } from '@/operations/booking/queueEffects'
import { withTransaction } from '@/services/database/withTransaction'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons?.close())

const queued = async () =>
  Number((await lessons.app.rows<{ n: string }>(sql`select count(*) as n from pgboss.job`))[0]?.n)

describe('effects in the transaction of the move', () => {
  it('should queue a job for every effect of the process', async () => {
    const effects = [...new Set(TRANSITIONS.flatMap((row) => row.effects))]
    const id = (await lessons.book(await lessons.inDays(2))).body.booking.id
    const before = await queued()
    await withTransaction(lessons.app.payload, ({ tx }) =>
      queueEffects({ tx, bookingId: id, effects, causeKey: 'test' }),
    )
    expect(await queued()).toBe(before + effects.length)
    expect(allJobs.length).toBe(new Set(allJobs.map(({ name }) => name)).size)
  })

  it('should queue nothing when the transaction rolls back', async () => {
    const before = await queued()
    const work = withTransaction(lessons.app.payload, async ({ tx }) => {
      await queueEffects({ tx, bookingId: crypto.randomUUID(), effects: ['settleLesson'], causeKey: 'test' })
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await queued()).toBe(before)
  })
})
