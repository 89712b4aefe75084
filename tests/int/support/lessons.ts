import { sql } from '@payloadcms/db-postgres'
import { env } from '@/env'
import { extendSession } from '@/operations/identity/session'
import { openCheckout } from '@/operations/payment/openCheckout'
import { syncPayment } from '@/operations/payment/syncPayment'
import { withTransaction } from '@/services/database/withTransaction'
import { type RunningSimulator, startSimulator } from '../payments/startSimulator'
import type { Person } from './createPerson'
import { createTutor, type TestTutor } from './createTutor'
import { drainJobs } from './drainJobs'
import { startTestApp, type TestApp } from './testApp'

export type States = {
  session_state: string
  session_outcome: string | null
  payment_state: string
  dispute_state: string
}

export type Lessons = {
  app: TestApp
  simulator: RunningSimulator
  tutor: TestTutor
  student: Person
  /** A full hour so many days from now. */
  inDays: (days: number) => Promise<Date>
  /** Asks for a lesson of an hour, as `POST /api/bookings`. */
  book: (start: Date, person?: Person) => ReturnType<TestApp['api']>
  /** Books and pays; the jobs have run. @returns the booking's id */
  place: (start: Date, options?: { person?: Person; card?: string }) => Promise<string>
  /** Opens the pay page of a held booking, as a visit to `checkout.url`. @returns the processor's id of it */
  checkoutOf: (bookingId: string) => Promise<string>
  /** Pays at the simulator and brings the booking in step. */
  pay: (bookingId: string, card?: string) => Promise<void>
  act: (who: Person, bookingId: string, action: string, body?: unknown) => ReturnType<TestApp['api']>
  states: (bookingId: string) => Promise<States>
  /** Lines of the ledger for a booking: account to signed sum, debit positive. */
  ledger: (bookingId: string) => Promise<Record<string, number>>
  /** Moves the clock and does what the worker would. */
  passTo: (at: Date) => Promise<void>
  drain: () => Promise<string[]>
  /** An access token that is good at the product's present instant. */
  tokenOf: (person: Person) => Promise<string>
  close: () => Promise<void>
}

/**
 * The product with a payment simulator, a tutor and a student: what tests of lessons start from.
 * `webhookUrl`: where the simulator tells its events; nowhere unless said, pages and sweeps find out all the same.
 */
export async function startLessons({ webhookUrl }: { webhookUrl?: string } = {}): Promise<Lessons> {
  const app = await startTestApp()
  const simulator = await startSimulator({
    port: Number(new URL(String(env.STRIPE_API_BASE)).port),
    webhookUrl,
  })
  const tutor = await createTutor(app)
  const student = await app.createPerson()
  const drain = () => drainJobs(app.payload)
  /** A token of this very moment: the clock of these tests jumps over the 30 minutes one lasts. */
  const tokenOf = async ({ id: userId, email, sessionId }: Person) => {
    const now = await app.now()
    const { payload } = app
    return (
      await withTransaction(payload, ({ tx }) =>
        extendSession({ payload, tx, userId, email, sessionId, now }),
      )
    ).token
  }
  const book = async (start: Date, person = student) =>
    app.api('POST', '/bookings', {
      token: await tokenOf(person),
      body: { tutorId: tutor.tutorId, start, durationMinutes: 60, subjectId: tutor.subjectId },
    })
  const checkoutOf = async (bookingId: string) => {
    await openCheckout({ payload: app.payload, bookingId, now: await app.now() })
    const [payment] = await app.rows<{ checkout_session_id: string }>(
      sql`select checkout_session_id from payments where booking_id = ${bookingId}`,
    )
    return String(payment?.checkout_session_id)
  }
  const pay = async (bookingId: string, card = '4242424242424242') => {
    await simulator.pay(await checkoutOf(bookingId), card)
    await syncPayment({ payload: app.payload, bookingId, now: await app.now() })
    await drain()
  }
  return {
    tokenOf,
    checkoutOf,
    app,
    simulator,
    tutor,
    student,
    book,
    pay,
    drain,
    inDays: async (days) => {
      const at = new Date((await app.now()).getTime() + days * 86_400_000)
      at.setUTCMinutes(0, 0, 0)
      return at
    },
    place: async (start, { person, card } = {}) => {
      const answer = await book(start, person)
      if (answer.status !== 201) throw new Error(`not booked: ${JSON.stringify(answer.body)}`)
      await pay(answer.body.booking.id, card)
      return answer.body.booking.id
    },
    act: async (who, bookingId, action, body = {}) =>
      app.api('POST', `/bookings/${bookingId}/${action}`, { token: await tokenOf(who), body }),
    states: async (bookingId) => {
      const [row] = await app.rows<States>(
        sql`select session_state, session_outcome, payment_state, dispute_state from bookings where id = ${bookingId}`,
      )
      return row as States
    },
    ledger: async (bookingId) => {
      const rows = await app.rows<{ account: string; sum: string }>(sql`
        select l.account, sum(l.amount) as sum from ledger_lines l join ledger_entries e on e.id = l.entry_id
        where e.booking_id = ${bookingId} group by l.account`)
      return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]))
    },
    passTo: async (at) => {
      await app.moveClock(at)
      const { sweepTimers } = await import('@/operations/booking/sweepTimers')
      await sweepTimers({ payload: app.payload, now: await app.now() })
      await drain()
    },
    close: async () => {
      await simulator.stop()
      await app.close()
    },
  }
}
