import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { addHours, addMinutes } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { syncPayment } from '@/operations/payment/syncPayment'
import { database } from '@/services/database/tx'
import { type Lessons, startLessons } from '../support/lessons'
import { type Park, parkAtTable, parkAtWrite } from './park'
import { startWorker, type WorkerProcess } from './workerProcess'

const CAPTURE = 'POST /v1/payment_intents/:id/capture'
const ONLY_CAPTURE = 'POST /v1/payment_intents/.*/capture'
/** A job of a dead worker is taken up again within about 20 s; the machine may be busy. */
const SOON = { timeout: 120_000, interval: 100 }

type Placed = { bookingId: string; intentId: string; end: Date }

let lessons: Lessons
let worker: WorkerProcess
const all: Placed[] = []

beforeAll(async () => {
  lessons = await startLessons()
  worker = await startWorker()
}, 240_000)
afterAll(async () => {
  await worker?.kill()
  await lessons?.close()
})

type Step = {
  /** Where the worker is killed. */
  between: string
  /** Makes the worker wait there, before the lesson ends. */
  park: () => Promise<Park>
}

const write = (table: string, on: 'insert' | 'update', when: string) => () =>
  parkAtWrite(lessons.app.databaseUrl, { table, on, when })

const STEPS: Step[] = [
  {
    between: 'taking up the job and storing the plan',
    park: write('payment_operations', 'insert', `new.kind = 'capture'`),
  },
  { between: 'storing the plan and calling the processor', park: parkBeforeCall },
  { between: 'calling the processor and its work', park: () => parkAtProcessor({ delayMs: 2500 }, 0) },
  {
    between: "the processor's work and its answer",
    park: () => parkAtProcessor({ delayResponseMs: 60_000 }, 1),
  },
  {
    between: 'the answer and storing the result',
    park: write('payment_operations', 'update', `old.kind = 'capture' and new.state = 'done'`),
  },
  {
    between: 'storing the result and the ledger entry',
    park: write('ledger_entries', 'insert', `new.event = 'capture'`),
  },
  {
    between: 'queueing what follows and the commit',
    park: write(
      'pgboss.job',
      'insert',
      `new.name = 'booking.notify' and new.data->>'template' = 'paymentReceipt'`,
    ),
  },
  {
    between: 'the commit and the end of the job',
    park: write('pgboss.job', 'update', `new.name = 'payment.capture' and new.state = 'completed'`),
  },
  {
    between: 'the capture and settling the lesson',
    park: write('ledger_entries', 'insert', `new.event = 'lessonCompleted'`),
  },
  {
    between: 'the capture and writing the receipt',
    park: write('mail_messages', 'insert', `new.template = 'paymentReceipt'`),
  },
  {
    between: 'writing the receipt and sending it',
    park: write('mail_messages', 'update', `old.template = 'paymentReceipt' and new.state = 'sent'`),
  },
]

it.each(STEPS)(
  'should capture, post and mail once when the worker is killed between $between',
  { timeout: 400_000 },
  async ({ park }) => {
    const lesson = await placeLesson()
    const stop = await park()
    try {
      await moveClockTo(addMinutes(lesson.end, 1))
      await stop.reached()
    } finally {
      await worker.kill()
      await stop.release()
      worker = await startWorker()
    }
    await vi.waitFor(() => expectFinished(lesson), SOON)
    await expectOnce(lesson)
  },
)

it('should leave it at that when every job of the dead workers has run again', {
  timeout: 180_000,
}, async () => {
  await vi.waitFor(async () => expect(await unfinishedJobs()).toEqual([]), {
    timeout: 120_000,
    interval: 250,
  })
  expect(all).toHaveLength(STEPS.length)
  for (const lesson of all) await expectOnce(lesson)
  const verdicts = await verifyInvariants(database(lessons.app.payload))
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

/** A paid and confirmed lesson in a few hours, whose money is to be collected at its end. */
async function placeLesson(): Promise<Placed> {
  const { app, simulator, tutor } = lessons
  const start = addHours(new Date((await app.now()).setUTCMinutes(0, 0, 0)), 3)
  const { body } = await lessons.book(start)
  const bookingId = body.booking.id as string
  await simulator.pay(await lessons.checkoutOf(bookingId), '4242424242424242')
  await syncPayment({ payload: app.payload, bookingId, now: await app.now() })
  expect((await lessons.act(tutor, bookingId, 'confirm')).status).toBe(200)
  const [paid] = await app.rows<{ intent_id: string }>(
    sql`select intent_id from payments where booking_id = ${bookingId}`,
  )
  const lesson = { bookingId, intentId: String(paid?.intent_id), end: addHours(start, 1) }
  all.push(lesson)
  return lesson
}

async function moveClockTo(at: Date): Promise<void> {
  const answer = await lessons.app.api('POST', '/demo/clock', { body: { at: at.toISOString() } })
  expect(answer.status).toBe(200)
}

/** The call reads the clock for the simulator: it waits there, after the plan was committed. */
async function parkBeforeCall(): Promise<Park> {
  const { databaseUrl } = lessons.app
  const planning = await parkAtWrite(databaseUrl, {
    table: 'payment_operations',
    on: 'insert',
    when: `new.kind = 'capture'`,
  })
  let calling: Park | undefined
  return {
    reached: async () => {
      await planning.reached()
      calling = await parkAtTable(databaseUrl, 'demo_clock')
      await planning.release()
      await calling.reached()
      expect(await executedCaptures()).toHaveLength(all.length - 1)
    },
    release: async () => calling?.release(),
  }
}

/** Slows the processor down: `done` says how many captures of this lesson it has made when the worker is to die. */
async function parkAtProcessor(fault: Record<string, number>, done: 0 | 1): Promise<Park> {
  const { simulator } = lessons
  await simulator.control({ ...fault, pathPattern: ONLY_CAPTURE })
  const lesson = all.at(-1) as Placed
  return {
    reached: () =>
      vi.waitFor(async () => {
        const [operation] = await lessons.app.rows(sql`
          select 1 from payment_operations o join payments p on p.id = o.payment_id
          where p.intent_id = ${lesson.intentId} and o.kind = 'capture'`)
        expect(operation).toBeDefined()
        expect(await executedCaptures(lesson)).toHaveLength(done)
      }, SOON),
    release: async () => {
      await simulator.control({ delayMs: 0, delayResponseMs: 0, pathPattern: null })
    },
  }
}

/** Captures that the processor really made, of one lesson or of all. */
async function executedCaptures(lesson?: Placed) {
  const { calls } = await lessons.simulator.calls()
  return calls.filter(
    ({ route, path, status, replayed }) =>
      route === CAPTURE && status < 300 && !replayed && path.includes(lesson?.intentId ?? ''),
  )
}

async function expectFinished({ bookingId }: Placed): Promise<void> {
  const [row] = await lessons.app.rows(sql`
    select p.state, b.settled_at is not null as settled, (select count(*)::int from mail_messages
      where template = 'paymentReceipt' and state = 'sent' and key like ${`%${bookingId}%`}) as receipts
    from payments p join bookings b on b.id = p.booking_id where b.id = ${bookingId}`)
  expect(row).toEqual({ state: 'CAPTURED', settled: true, receipts: 1 })
}

/** One capture at the processor, one ledger entry for each cause, one history row, one mail to each receiver. */
async function expectOnce(lesson: Placed): Promise<void> {
  const { app, ledger, student } = lessons
  const { bookingId } = lesson
  expect(await executedCaptures(lesson)).toHaveLength(1)
  expect(await ledger(bookingId)).toEqual({
    processorClearing: 2500,
    escrow: 0,
    tutorPending: -2000,
    commission: -500,
  })
  const entries = await app.rows<{ event: string }>(
    sql`select event from ledger_entries where booking_id = ${bookingId} order by event`,
  )
  expect(entries.map(({ event }) => event)).toEqual(['capture', 'lessonCompleted'])
  const moves = await app.rows(
    sql`select 1 from booking_history where booking_id = ${bookingId} and action = 'capture'`,
  )
  expect(moves).toHaveLength(1)
  const receipts = await app.rows<{ to: string; state: string }>(
    sql`select "to", state from mail_messages where template = 'paymentReceipt' and key like ${`%${bookingId}%`}`,
  )
  expect(receipts).toEqual([{ to: student.email, state: 'sent' }])
}

/** Jobs that have not run to their end: those of dead workers are among them until they have been taken up again. */
function unfinishedJobs() {
  return lessons.app.rows<{ name: string; state: string }>(sql`
    select name, state::text as state from pgboss.job
    where name <> 'timers.sweep' and state not in ('completed', 'cancelled')
      and (name <> 'booking.timer' or state <> 'created')`)
}
