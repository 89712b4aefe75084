import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMinutes } from '@/domain/time/instants'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

const DISPUTED = '4000000000000259'
/** Five lessons of 25 dollars less 10 %. */
const PRICE = 11_250

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
  const { tutor } = lessons
  const offers = [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }]
  await lessons.app.api('PUT', `/tutors/${tutor.tutorId}/packages`, {
    token: await lessons.tokenOf(tutor),
    body: { offers },
  })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const ask = async (who: Person, path: string, body: object = {}) =>
  lessons.app.api('POST', path, { token: await lessons.tokenOf(who), body })

/** A package whose payer went to the bank, and then gives it back as well. */
async function disputedAndGivenBack() {
  const { app, simulator, tutor } = lessons
  const student = await app.createPerson()
  const { body } = await ask(student, '/packages', { tutorId: tutor.tutorId, lessons: 5 })
  const packageId = body.package.id as string
  await simulator.pay(String(/cs_\w+/.exec(body.checkout.url)?.[0]), DISPUTED)
  const [payment] = await app.rows<{ id: string }>(
    sql`select id from payments where package_id = ${packageId}`,
  )
  await syncPurchase({ payload: app.payload, paymentId: String(payment?.id), now: await app.now() })
  await sweep()
  expect((await ask(student, `/packages/${packageId}/withdraw`)).status).toBe(200)
  await lessons.drain() // asks nobody: a refused refund would fail here
  const [row] = await app.rows<{ dispute_id: string }>(
    sql`select dispute_id from chargebacks where payment_id = ${payment?.id}`,
  )
  return { packageId, paymentId: String(payment?.id), disputeId: String(row?.dispute_id) }
}

async function sweep(): Promise<void> {
  await sweepChargebacks({ payload: lessons.app.payload, now: await lessons.app.now() })
  await lessons.drain()
}

/** The bank decides; the sweep finds what waited for it. */
async function decide(disputeId: string, verdict: 'win' | 'lose'): Promise<void> {
  const { app } = lessons
  await lessons.simulator.tell(`disputes/${disputeId}/${verdict}`)
  await sweep()
  await app.moveClock(addMinutes(await app.now(), 2))
  await recoverPayments({ payload: app.payload, now: await app.now() })
  await lessons.drain()
}

const refundOf = async (paymentId: string) =>
  (
    await lessons.app.rows(sql`
      select state, amount::int, card_amount::int card, chargeback_amount::int chargeback from refunds where payment_id = ${paymentId}`)
  )[0]

async function balances(packageId: string) {
  const rows = await lessons.app.rows<{ account: string; sum: string }>(sql`
    select account, sum(amount) sum from ledger_lines where account = 'packageDeferred' and owner = ${packageId} group by 1`)
  return Number(rows[0]?.sum)
}

it('should give a package back to the card once the bank has decided for the marketplace', async () => {
  const { packageId, paymentId, disputeId } = await disputedAndGivenBack()
  expect(await refundOf(paymentId), 'waits for the bank').toMatchObject({ state: 'pending', card: PRICE })
  await decide(disputeId, 'win')
  expect(await refundOf(paymentId)).toEqual({ state: 'succeeded', amount: PRICE, card: PRICE, chargeback: 0 })
  expect(await balances(packageId)).toBe(0)
})

it('should give nothing back twice when the payer has it from the bank', async () => {
  const { packageId, paymentId, disputeId } = await disputedAndGivenBack()
  await decide(disputeId, 'lose')
  expect(await refundOf(paymentId)).toEqual({ state: 'succeeded', amount: PRICE, card: 0, chargeback: PRICE })
  expect(await balances(packageId)).toBe(0)
  const { executed } = await lessons.simulator.calls()
  expect(executed['POST /v1/refunds'], 'only that of the case that was won').toBe(1)
})
