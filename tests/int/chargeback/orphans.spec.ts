import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { reconcile } from '@/operations/reconciliation/reconcile'
import { checkoutInput } from '../payments/newPayments'
import { type Lessons, startLessons } from '../support/lessons'

const DISPUTED = '4000000000000259'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

/** A charge at the processor that nothing of ours knows of, whose owner goes to their bank. @returns the dispute */
async function orphan(): Promise<string> {
  const payments = paymentsFor(lessons.app.payload)
  const { sessionId } = await payments.createCheckout(checkoutInput({ captureMethod: 'automatic' }))
  await lessons.simulator.pay(sessionId, DISPUTED)
  const { intentId } = await payments.getCheckout(sessionId)
  const { json } = await lessons.simulator.raw('GET', `/v1/disputes?payment_intent=${intentId}`)
  return (json as { data: { id: string }[] }).data[0]?.id ?? ''
}

/** The jobs the hourly sweep asks for, for one dispute. */
async function sweptJobs(disputeId: string): Promise<number> {
  const { payload } = lessons.app
  await lessons.app.rows(sql`delete from pgboss.job where name = 'payment.chargeback'`)
  await sweepChargebacks({ payload, now: await lessons.app.now() })
  const jobs = await lessons.app.rows(sql`
    select id from pgboss.job where name = 'payment.chargeback' and data->>'disputeId' = ${disputeId}`)
  return jobs.length
}

const listed = (disputeId: string) =>
  lessons.app.rows(sql`
    select kind, state, ours, theirs::int, currency from reconciliation_differences where matter = ${`dispute:${disputeId}`}`)

it('should look for the payment of a dispute for days, and then leave it to finance for good', async () => {
  const { payload } = lessons.app
  const disputeId = await orphan()
  const look = async () => syncChargeback({ payload, disputeId, now: await lessons.app.now() })
  expect(await sweptJobs(disputeId)).toBe(1)
  await expect(look()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  await lessons.app.moveClock(addHours(await lessons.app.now(), 71))
  expect(await sweptJobs(disputeId)).toBe(1)
  await expect(look()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  expect(await listed(disputeId)).toEqual([])
  await lessons.app.moveClock(addHours(await lessons.app.now(), 2))
  await Promise.all([look(), look()])
  const difference = { kind: 'missingHere', state: 'open', ours: null, theirs: -2500, currency: 'USD' }
  expect(await listed(disputeId)).toEqual([difference])
  expect(await sweptJobs(disputeId)).toBe(0)
  await reconcile({ payload, now: await lessons.app.now() })
  expect(await listed(disputeId)).toEqual([difference])
  expect(await sweptJobs(disputeId)).toBe(0)
})
