import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { readStatement } from '@/operations/statement/queries/readStatement'
import { inAll, type Statement } from '@/operations/statement/statement'
import { database } from '@/services/database/tx'
import { seededRandom } from '../../../scripts/stress/seededRandom'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { insertLedger, type RandomEntry, randomLedger } from './randomLedger'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const OWN = ['tutorPending', 'tutorAvailable', 'payoutsInTransit'] as const
const monthNow = async () => (await lessons.app.now()).toISOString().slice(0, 7)
const get = async (path: string, who: TestTutor | typeof lessons.student) =>
  lessons.app.api('GET', path, { token: await lessons.tokenOf(who) })

describe('the statement of a tutor', () => {
  it('should show for a lesson what was paid, what was kept and what is theirs, and tie to the balance', async () => {
    const start = await lessons.inDays(2)
    const bookingId = await lessons.place(start)
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    await lessons.passTo(addHours(start, 1.2))
    const month = await monthNow()
    const { body } = await get(`/statements/${month}`, lessons.tutor)
    expect(body.opening).toEqual({ pending: 0, available: 0, inTransit: 0 })
    expect(body.closing).toEqual({ pending: 2000, available: 0, inTransit: 0 })
    expect(body.lines).toMatchObject([
      {
        event: 'lessonCompleted',
        lesson: { bookingId },
        paid: { amount: 2500 },
        commission: { amount: 500 },
        change: { amount: 2000 },
        balance: { amount: 2000, currency: 'USD' },
      },
    ])
    const balance = await get('/payouts/balance', lessons.tutor)
    expect(balance.body.pending.amount).toBe(inAll(body.closing))
    const list = await get('/statements', lessons.tutor)
    expect(list.body.docs).toMatchObject([
      { month, currency: 'USD', closing: { amount: 2000 }, isOver: false },
    ])
    const csv = await get(`/statements/${month}.csv`, lessons.tutor)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(csv.body).toContain(',USD,25.00,5.00,20.00,20.00,0.00,0.00,20.00\r\n')
    expect(csv.body.trim().split('\r\n').at(-1)).toBe(
      `${month},closingBalance,,,,USD,,,,20.00,0.00,0.00,20.00`,
    )
  })

  it('should be for tutors and their own books only', async () => {
    const month = await monthNow()
    const other = await createTutor(lessons.app)
    expect((await get(`/statements/${month}`, other)).body.lines).toEqual([])
    for (const path of ['/statements', `/statements/${month}`, `/statements/${month}.csv`]) {
      expect((await lessons.app.api('GET', path)).status, path).toBe(401)
      expect((await get(path, lessons.student)).status, path).toBe(403)
      const finance = await lessons.app.createPerson({ roles: ['finance'] })
      expect((await get(path, finance)).status, path).toBe(403)
    }
    for (const path of ['/statements/2026-13', '/statements/x', `/statements/${month}?currency=XXX`])
      expect((await get(path, lessons.tutor)).status, path).toBe(400)
  })

  it('should be a numbered paper once the month is over, the same one each time, for nobody else', async () => {
    const month = await monthNow()
    const issue = async (who: TestTutor) =>
      lessons.app.api('POST', `/statements/${month}`, {
        token: await lessons.tokenOf(who),
        body: { currency: 'USD' },
      })
    expect((await issue(lessons.tutor)).body.errors).toMatchObject([{ field: 'month' }])
    const [year, number] = month.split('-').map(Number) as [number, number]
    await lessons.passTo(new Date(Date.UTC(year, number, 1, 0, 5)))
    const [first, second] = await Promise.all([issue(lessons.tutor), issue(lessons.tutor)])
    expect([first?.status, second?.status]).toEqual([201, 201])
    expect(second?.body).toEqual(first?.body)
    expect(first?.body.number).toMatch(/^S-\d{4}-000001$/)
    const paper = await get(`/papers/${first?.body.id}`, lessons.tutor)
    expect(paper.body.total.amount).toBe(2000)
    expect((await get(`/papers/${first?.body.id}.pdf`, lessons.student)).status).toBe(404)
    expect((await issue(await createTutor(lessons.app))).status).toBe(404)
    expect((await get('/papers', lessons.tutor)).body.totalDocs).toBe(0)
  })
})

describe('statements of random ledgers', () => {
  it('should tie to the lines, to one another from month to month, and to the kept balances', async () => {
    const tutors = [await createTutor(lessons.app), await createTutor(lessons.app)]
    const owners = { tutors: tutors.map(({ tutorId }) => tutorId), students: [lessons.student.id] }
    const months = ['2025-11', '2025-12', '2026-01', '2026-02']
    const entries = randomLedger(seededRandom(20261128), {
      from: new Date('2025-11-01T00:00:00Z'),
      to: new Date('2026-03-01T00:00:00Z'),
      count: 250,
      owners,
    })
    await insertLedger(lessons.app, entries)
    const tx = database(lessons.app.payload)
    for (const tutorId of owners.tutors) {
      for (const currency of ['USD', 'EUR', 'JPY']) {
        let before = { pending: 0, available: 0, inTransit: 0 }
        for (const month of months) {
          const statement = await readStatement({ tx, tutorId, month, currency })
          expect(statement.opening).toEqual(before)
          expectExact(statement, entries, tutorId)
          before = statement.closing
        }
        const kept = await lessons.app.rows<{ account: string; debit_sum: string }>(
          sql`select account, debit_sum from ledger_balances where owner = ${tutorId} and currency = ${currency}`,
        )
        const of = (account: string) => -Number(kept.find((row) => row.account === account)?.debit_sum ?? 0)
        expect(OWN.map((account) => of(account) + 0)).toEqual([
          before.pending,
          before.available,
          before.inTransit,
        ])
      }
    }
    const verdicts = await verifyInvariants(tx)
    expect(verdicts.find(({ id }) => id === 'I3c')?.broken).toEqual([])
  })
})

/** Sums the entries that were made up, with nothing of what is under test. */
function expectExact(
  { month, currency, opening, closing, lines, moves, totals }: Statement,
  entries: RandomEntry[],
  tutorId: string,
) {
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const inMonth = entries.filter(({ at }) => at.toISOString().startsWith(month))
  const moved = (account: string) =>
    sum(
      inMonth
        .flatMap((entry) => entry.lines)
        .filter((line) => line.account === account && line.owner === tutorId && line.currency === currency)
        .map(({ amount }) => -amount),
    )
  expect(closing.pending - opening.pending).toBe(moved('tutorPending') + 0)
  expect(closing.available - opening.available).toBe(moved('tutorAvailable') + 0)
  expect(closing.inTransit - opening.inTransit).toBe(moved('payoutsInTransit') + 0)
  for (const account of ['pending', 'available', 'inTransit'] as const)
    expect(sum([...lines, ...moves].map(({ moved: by }) => by[account]))).toBe(
      closing[account] - opening[account],
    )
  expect(sum(moves.map(({ moved: by }) => inAll(by)))).toBe(0)
  expect(sum(lines.map(({ change }) => change.amount))).toBe(inAll(closing) - inAll(opening))
  expect(totals.change.amount).toBe(inAll(closing) - inAll(opening))
  expect(totals.paid.amount - totals.commission.amount - totals.paidOut.amount).toBe(totals.change.amount)
  expect(lines.at(-1)?.balance.amount ?? inAll(opening)).toBe(inAll(closing))
}
