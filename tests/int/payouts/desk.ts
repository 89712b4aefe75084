import { sql } from '@payloadcms/db-postgres'
import { captureEntry, earningsAvailableEntry, lessonCompletedEntry } from '@/domain/ledger/entries'
import { money } from '@/domain/money/money'
import { addDays } from '@/domain/time/instants'
import { INVARIANTS } from '@/operations/health/invariants/invariants'
import { extendSession } from '@/operations/identity/session'
import { postEntry } from '@/operations/payment/postEntry'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'

export type PayoutRow = {
  id: string
  state: string
  amount: string
  net: string
  fee: string
  external_id: string | null
  failure_code: string | null
}

export type Desk = {
  app: TestApp
  student: Person
  finance: Person
  second: Person
  ops: Person
  newTutor: () => Promise<TestTutor>
  /** Gives a tutor earnings of one lesson that are available, through the entries of a lesson. @returns the booking */
  earn: (tutor: TestTutor, amount: number, currency?: string) => Promise<string>
  call: (who: Person | null, method: string, path: string, body?: unknown) => ReturnType<TestApp['api']>
  drain: () => Promise<string[]>
  payouts: (tutor: TestTutor) => Promise<PayoutRow[]>
  /** What the ledger says of a tutor: account to balance as people mean it. */
  books: (tutor: TestTutor) => Promise<Record<string, number>>
  /** What breaks the invariants of ledger and payouts. */
  broken: () => Promise<string[]>
  close: () => Promise<void>
}

/** The product with people of finance: what tests of payouts start from. */
export async function startDesk(): Promise<Desk> {
  const app = await startTestApp()
  const student = await app.createPerson()
  const [finance, second] = [
    await app.createPerson({ roles: ['finance'] }),
    await app.createPerson({ roles: ['finance'] }),
  ]
  const ops = await app.createPerson({ roles: ['ops'] })
  const { payload } = app
  const tokenOf = async ({ id: userId, email, sessionId }: Person) => {
    const now = await app.now()
    const session = { payload, userId, email, sessionId, now }
    return (await withTransaction(payload, ({ tx }) => extendSession({ ...session, tx }))).token
  }
  let hours = 0
  return {
    app,
    student,
    finance,
    second,
    ops,
    newTutor: () => createTutor(app),
    earn: async (tutor, amount, currency = 'USD') => {
      const now = await app.now()
      hours += 3
      const bookingId = await insertBooking(app, {
        tutor,
        studentId: student.id,
        start: addDays(new Date(now.getTime() - hours * 3_600_000), -3),
        sessionState: 'ENDED',
        sessionOutcome: 'COMPLETED',
        paymentState: 'CAPTURED',
      })
      const net = money(amount, currency)
      const none = money(0, currency)
      const { tutorId } = tutor
      await withTransaction(payload, async ({ tx }) => {
        for (const entry of [
          captureEntry({ paymentId: bookingId, bookingId, amount: net }),
          lessonCompletedEntry({
            bookingId,
            tutorId,
            kept: net,
            tutorNet: net,
            commission: none,
            serviceFee: none,
          }),
          earningsAvailableEntry({ bookingId, tutorId, amount: net }),
        ])
          await postEntry({ tx, entry, bookingId, now })
      })
      return bookingId
    },
    call: async (who, method, path, body) =>
      app.api(method, path, { ...(who && { token: await tokenOf(who) }), body }),
    drain: () => drainJobs(payload),
    payouts: (tutor) =>
      app.rows<PayoutRow>(sql`select id, state, amount, net, fee, external_id, failure_code from payouts
        where tutor_id = ${tutor.tutorId} order by created_at, id`),
    books: async (tutor) => {
      const rows = await app.rows<{ account: string; sum: string }>(sql`
        select account, -sum(amount) as sum from ledger_lines where owner = ${tutor.tutorId} group by account`)
      return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]))
    },
    broken: async () => {
      const found: string[] = []
      for (const { id, broken } of INVARIANTS.filter(({ id }) => /^I(3|13)/.test(id))) {
        const { rows } = await database(payload).execute<{ subject: string; detail: string }>(broken)
        found.push(...rows.map(({ subject, detail }) => `${id} ${subject} ${detail}`))
      }
      return found
    },
    close: () => app.close(),
  }
}
