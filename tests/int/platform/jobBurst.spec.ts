import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { registerJobs } from '@/jobs/registerJobs'
import { withTransaction } from '@/services/database/withTransaction'
import { handingOverFilled } from '@/services/queue/filledQueues'
import { enqueue, enqueueAll, queue, stopQueue } from '@/services/queue/queue'
import { startTestApp, type TestApp } from '../support/testApp'

vi.hoisted(() => {
  process.env.SERVICE = 'worker'
})

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await registerJobs({ boss: await queue(), payload: app.payload })
})
afterAll(async () => {
  await stopQueue()
  await app.close()
})

it('should do all that was queued at once, not as many as there are workers and the rest at the next poll', async () => {
  const jobs = Array.from({ length: 60 }, () => ({ data: { bookingId: uuidv7() } }))
  await withTransaction(app.payload, ({ tx }) => enqueueAll(tx, 'payment.refund', jobs))
  const untouched = () =>
    app.rows(sql`select 1 from pgboss.job where name = 'payment.refund' and state = 'created'`)
  // Two a second would take half a minute.
  await expect.poll(untouched, { timeout: 20_000, interval: 200 }).toHaveLength(0)
  const [one] = await app.rows<{ state: string; output: { message: string } }>(
    sql`select state, output from pgboss.job where name = 'payment.refund' limit 1`,
  )
  expect(one, 'each fails by itself, for there is no such booking').toMatchObject({
    state: 'retry',
    output: { message: expect.stringContaining('no booking') },
  })
})

it('should take up what a job has queued as soon as it is done', async () => {
  const [mailId, bookingId] = [uuidv7(), uuidv7()]
  const done: string[] = []
  await handingOverFilled(
    () =>
      withTransaction(app.payload, async ({ tx }) => {
        await enqueue(tx, 'mail.send', { mailId })
        await enqueueAll(tx, 'booking.timer', [{ data: { bookingId, kind: 'holdExpires' } }])
        expect(done).toEqual([])
      }),
    (name) => done.push(name),
  )
  expect(done).toEqual(['mail.send', 'booking.timer'])
})
