import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addHours, addMinutes } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { syncPayment } from '@/operations/payment/syncPayment'
import { database } from '@/services/database/tx'
import { type Lessons, startLessons } from '../support/lessons'
import { crashPostgres } from './crashPostgres'
import { parkAtWrite } from './park'
import { startWorker, type WorkerProcess } from './workerProcess'

/** Test servers do not wait for their log; what was committed must outlive a crash here as in production. */
vi.hoisted(() => {
  process.env.DATABASE_URL += '?options=-c%20synchronous_commit%3Don'
})

const SOON = { timeout: 50_000, interval: 200 }

/** A server somebody else runs is not ours to crash. */
describe.skipIf(process.env.TEST_SERVER_URL)('a database that crashes in the middle', () => {
  let lessons: Lessons
  let worker: WorkerProcess
  beforeAll(async () => {
    lessons = await startLessons()
    worker = await startWorker()
  }, 120_000)
  afterAll(async () => {
    await worker?.kill()
    await lessons?.close()
  })

  /** A paid and confirmed lesson in a few hours, whose money is collected at its end. */
  async function placeLesson() {
    const { app, simulator, tutor } = lessons
    const start = addHours(new Date((await app.now()).setUTCMinutes(0, 0, 0)), 3)
    const { body } = await lessons.book(start)
    const bookingId = body.booking.id as string
    await simulator.pay(await lessons.checkoutOf(bookingId), '4242424242424242')
    await syncPayment({ payload: app.payload, bookingId, now: await app.now() })
    expect((await lessons.act(tutor, bookingId, 'confirm')).status).toBe(200)
    return { bookingId, end: addHours(start, 1) }
  }

  async function expectSettledOnce(bookingId: string): Promise<void> {
    const { app, ledger, simulator } = lessons
    await vi.waitFor(async () => {
      const [row] = await app.rows(
        sql`select payment_state, settled_at is not null as settled from bookings where id = ${bookingId}`,
      )
      expect(row).toEqual({ payment_state: 'CAPTURED', settled: true })
    }, SOON)
    expect(await ledger(bookingId)).toEqual({
      processorClearing: 2500,
      escrow: 0,
      tutorPending: -2000,
      commission: -500,
    })
    const [payment] = await app.rows<{ intent_id: string }>(
      sql`select intent_id from payments where booking_id = ${bookingId}`,
    )
    const captures = (await simulator.calls()).calls.filter(
      ({ path, status, replayed }) =>
        path.includes(`${payment?.intent_id}/capture`) && status < 300 && !replayed,
    )
    expect(captures).toHaveLength(1)
    const verdicts = await verifyInvariants(database(app.payload))
    expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
  }

  const moveTo = async (at: Date) =>
    lessons.app.api('POST', '/demo/clock', { body: { at: at.toISOString() } })

  it('should collect once and settle when it crashes after the processor captured, with web and worker left at work', {
    timeout: 90_000,
  }, async () => {
    const { databaseUrl } = lessons.app
    const { bookingId, end } = await placeLesson()
    const park = await parkAtWrite(databaseUrl, {
      table: 'ledger_entries',
      on: 'insert',
      when: `new.event = 'capture'`,
    })
    await moveTo(addMinutes(end, 1))
    await park.reached()
    await crashPostgres(databaseUrl, `wait_event = 'advisory'`)
    await park.release()
    await expectSettledOnce(bookingId)
    expect(worker.isAlive(), 'the worker went on by itself').toBe(true)
  })

  it('should answer 503 to who asks meanwhile, and be there again at once', async () => {
    const { app, student } = lessons
    const token = await lessons.tokenOf(student)
    const ask = () => app.api('GET', '/bookings?tab=past', { token })
    const answers = new Set<number>()
    const asking = (async () => {
      for (let n = 0; n < 40; n += 1) answers.add((await ask()).status)
    })()
    await crashPostgres(app.databaseUrl, `backend_type = 'client backend'`)
    await asking
    expect([...answers].filter((status) => status !== 200 && status !== 503)).toEqual([])
    await vi.waitFor(async () => expect((await ask()).status).toBe(200), SOON)
  })
})
