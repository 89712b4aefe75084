import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { INVARIANTS } from '@/operations/health/invariants/invariants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { postEntry } from '@/operations/payment/postEntry'
import { reconcile } from '@/operations/reconciliation/reconcile'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { Person } from '../support/createPerson'
import { givenLesson } from '../support/givenLesson'
import { type Lessons, startLessons } from '../support/lessons'

const DISPUTED = '4000000000000259'

let lessons: Lessons
let finance: Person

beforeAll(async () => {
  lessons = await startLessons()
  finance = await lessons.app.createPerson({ roles: ['finance'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const run = async () => reconcile({ payload: lessons.app.payload, now: await lessons.app.now() })

type Difference = { id: string; matter: string; kind: string; state: string; ours: number; theirs: number }
const differences = () =>
  lessons.app.rows<Difference>(sql`
    select id, matter, kind, state, ours::int, theirs::int from reconciliation_differences order by created_at`)

async function balanceOf(account: string): Promise<number> {
  const [row] = await lessons.app.rows<{ sum: string }>(
    sql`select coalesce(sum(amount), 0) sum from ledger_lines where account = ${account} and currency = 'USD'`,
  )
  return Number(row?.sum)
}

async function broken(id: string): Promise<number> {
  const invariant = INVARIANTS.find((one) => one.id === id)
  if (!invariant) throw new Error(`no invariant ${id}`)
  return (await lessons.app.rows(invariant.broken)).length
}

async function refundOf(bookingId: string): Promise<string> {
  const [row] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where booking_id = ${bookingId}`,
  )
  await lessons.app.api('POST', `/payments/${row?.id}/refund`, {
    token: await lessons.tokenOf(finance),
    body: { decision: 'partial', amount: 700, reason: 'It was cut short.' },
  })
  await lessons.drain()
  const [refund] = await lessons.app.rows<{ id: string }>(
    sql`select processor_refund_id id from refunds where booking_id = ${bookingId}`,
  )
  return String(refund?.id)
}

describe('the processor’s books and ours (J20)', () => {
  it('should agree to the cent over captures, refunds, chargebacks and fees, however often they are compared', async () => {
    await givenLesson(lessons, 2)
    await refundOf(await givenLesson(lessons, 2))
    await givenLesson(lessons, 2, { card: DISPUTED })
    const bookingId = await givenLesson(lessons, 2, { card: DISPUTED })
    await sweepChargebacks({ payload: lessons.app.payload, now: await lessons.app.now() })
    await lessons.drain()
    const [row] = await lessons.app.rows<{ id: string }>(
      sql`select dispute_id id from chargebacks where booking_id = ${bookingId}`,
    )
    await lessons.simulator.tell(`disputes/${row?.id}/win`)
    await sweepChargebacks({ payload: lessons.app.payload, now: await lessons.app.now() })
    await lessons.drain()

    const first = await run()
    expect(first).toMatchObject({ open: 0 })
    // Four charges, a refund, two withdrawals and one return.
    expect(first.stored).toBe(8)
    expect(await run()).toMatchObject({ stored: 0, open: 0 })
    await Promise.all([run(), run()])
    expect(await differences()).toEqual([])
    const { available, pending } = await paymentsFor(lessons.app.payload).getBalance()
    const there = [...available, ...pending].reduce((sum, { amount }) => sum + amount, 0)
    expect(await balanceOf('processorClearing')).toBe(there)
    // 2.9 % and 0.30 of each charge, 15.00 for each chargeback.
    expect(await balanceOf('processorFees')).toBe(4 * 103 + 2 * 1500)
    expect(await broken('I9d')).toBe(0)
  })

  it('should find what is missing here, missing there and what differs, and keep it open until it is explained', async () => {
    const given = await givenLesson(lessons, 2)
    const refundId = await refundOf(given)
    const now = await lessons.app.now()
    const plant = (causeKey: string, amount: number) =>
      withTransaction(lessons.app.payload, ({ tx }) =>
        postEntry({
          tx,
          entry: {
            event: 'bankTransfer',
            causeKey,
            lines: [
              { account: 'processorClearing', ownerId: null, amount, currency: 'USD' },
              { account: 'bank', ownerId: null, amount: -amount, currency: 'USD' },
            ],
          },
          now,
        }),
      )
    await plant('bank:txn_nobody_knows', -1)
    // A refund somebody made in the processor's own pages.
    const [payment] = await lessons.app.rows<{ intent: string }>(
      sql`select intent_id intent from payments where booking_id = ${given}`,
    )
    const outside = await paymentsFor(lessons.app.payload).refund({
      intentId: String(payment?.intent),
      amount: { amount: 300, currency: 'USD' },
      idempotencyKey: 'outside',
      reason: 'duplicate',
    })
    // And one that is written down as another.
    await run()
    await lessons.app.rows(
      sql`update processor_transactions set amount = -699 where matter = ${`refund:${refundId}`}`,
    )
    await lessons.app.moveClock(7 * 3_600_000)
    expect(await run()).toMatchObject({ open: 3 })
    const found = await differences()
    expect(
      found.map(({ matter, kind, state, ours, theirs }) => ({ matter, kind, state, ours, theirs })),
    ).toEqual(
      expect.arrayContaining([
        {
          matter: `refund:${outside.refundId}`,
          kind: 'missingHere',
          state: 'open',
          ours: null,
          theirs: -300,
        },
        { matter: 'bank:txn_nobody_knows', kind: 'missingThere', state: 'open', ours: -1, theirs: null },
        { matter: `refund:${refundId}`, kind: 'amountDiffers', state: 'open', ours: -700, theirs: -699 },
      ]),
    )
    expect(await broken('I9d')).toBe(3)

    // One is put right and resolves itself; the others are explained.
    await lessons.app.rows(
      sql`update processor_transactions set amount = -700 where matter = ${`refund:${refundId}`}`,
    )
    expect(await run()).toMatchObject({ open: 2 })
    for (const { id } of found.filter(({ kind }) => kind !== 'amountDiffers')) {
      const explain = async (who: Person | null) =>
        lessons.app.api('POST', `/admin/reconciliation/differences/${id}/explain`, {
          token: who ? await lessons.tokenOf(who) : undefined,
          body: { reason: 'Made by hand on the phone with the bank.' },
        })
      expect((await explain(null)).status).toBe(401)
      expect((await explain(lessons.tutor)).status).toBe(403)
      const answers = await Promise.all([explain(finance), explain(finance)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(
        await lessons.app.rows(sql`select action, reason from audit_log where target_id = ${id}`),
      ).toEqual([{ action: 'explainDifference', reason: 'Made by hand on the phone with the bank.' }])
    }
    expect(await run()).toMatchObject({ open: 0 })
    expect((await differences()).map(({ state }) => state).sort()).toEqual([
      'explained',
      'explained',
      'resolved',
    ])
    expect(await broken('I9d')).toBe(0)
  })

  it('should add up to days for finance, and for nobody else', async () => {
    const get = async (who: Person) =>
      lessons.app.api('GET', '/admin/reconciliation', { token: await lessons.tokenOf(who) })
    const { body } = await get(finance)
    const sum = (name: 'gross' | 'fees' | 'net') =>
      body.days.reduce(
        (total: number, day: Record<string, { amount: number }>) => total + (day[name]?.amount ?? 0),
        0,
      )
    expect(sum('net')).toBe(sum('gross') - sum('fees'))
    expect(sum('fees')).toBe(await balanceOf('processorFees'))
    expect((await get(lessons.student)).status).toBe(403)
  })
})
