import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { planRefund } from '@/operations/payment/planRefund'
import { recordRefundRefused } from '@/operations/payment/recordRefund'
import { refundPayment } from '@/operations/payment/refundPayment'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { walletOf } from './wallets'

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

/** A lesson far ahead that is confirmed, so that its money has been collected. */
async function collected(person: Person, days: number, card?: string): Promise<string> {
  const id = await lessons.place(await lessons.inDays(days), { person, card })
  await lessons.act(lessons.tutor, id, 'confirm')
  await lessons.drain()
  return id
}

const refundOf = async (bookingId: string) =>
  (
    await lessons.app.rows<{ id: string; state: string; card: number; wallet: number }>(sql`
    select id, state, card_amount::int card, wallet_amount::int wallet from refunds where booking_id = ${bookingId}`)
  )[0]

const toWallet = async (who: Person, refundId: string | undefined, reason = 'The card is closed.') =>
  lessons.app.api('POST', `/admin/refunds/${refundId}/to-wallet`, {
    token: await lessons.tokenOf(who),
    body: { reason },
  })

describe('money that comes back to the wallet (CT01, EX38)', () => {
  it('should go there instead of the card when the student chooses so, and pay the next lesson', async () => {
    const person = await lessons.app.createPerson()
    const id = await collected(person, 9)
    const answer = await lessons.act(person, id, 'cancel', { refundTo: 'wallet' })
    expect(answer.status).toBe(200)
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'REFUNDED' })
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded', card: 0, wallet: 2500 })
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 2500, escrow: 0, studentWallet: -2500 })
    const wallet = await walletOf(lessons, person)
    expect(wallet.cash).toEqual({ amount: 2500, currency: 'USD' })
    expect(wallet.transactions.docs).toMatchObject([{ event: 'refund', kind: 'cash', bookingId: id }])
  })

  it('should go to the card unless the student says otherwise', async () => {
    const person = await lessons.app.createPerson()
    const id = await collected(person, 9)
    await lessons.act(person, id, 'cancel', { refundTo: 'original' })
    await lessons.drain()
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded', card: 2500, wallet: 0 })
    expect((await walletOf(lessons, person)).cash.amount).toBe(0)
  })

  it('should give nothing within 24 hours, and only release what was reserved and never collected', async () => {
    const person = await lessons.app.createPerson()
    const start = await lessons.inDays(9)
    const late = await collected(person, 9)
    const reserved = await lessons.place(await lessons.inDays(10), { person })
    await lessons.act(person, reserved, 'cancel', { refundTo: 'wallet' })
    await lessons.drain()
    expect(await lessons.states(reserved)).toMatchObject({ payment_state: 'VOIDED' })
    await lessons.passTo(new Date(start.getTime() - 3_600_000))
    await lessons.act(person, late, 'cancel', { refundTo: 'wallet' })
    await lessons.drain()
    expect(await lessons.states(late)).toMatchObject({
      session_state: 'CANCELLED',
      payment_state: 'CAPTURED',
    })
    expect((await walletOf(lessons, person)).cash.amount).toBe(0)
  })

  it('should be finished once by the next runs when a worker stopped half-way', async () => {
    const person = await lessons.app.createPerson()
    const id = await collected(person, 11)
    await lessons.act(person, id, 'cancel', { refundTo: 'wallet' })
    const { payload } = lessons.app
    const now = await lessons.app.now()
    await withTransaction(payload, ({ tx }) => planRefund({ tx, bookingId: id, now }))
    expect(await refundOf(id)).toMatchObject({ state: 'pending', card: 0, wallet: 2500 })
    await Promise.all([1, 2, 3].map(() => refundPayment({ payload, bookingId: id, now })))
    await lessons.drain()
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded' })
    expect((await walletOf(lessons, person)).cash.amount).toBe(2500)
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 2500, escrow: 0, studentWallet: -2500 })
  })

  it('should not be chosen by the tutor or a stranger', async () => {
    const person = await lessons.app.createPerson()
    const id = await collected(person, 12)
    const byTutor = await lessons.act(lessons.tutor, id, 'cancel', { refundTo: 'wallet', reason: 'Ill.' })
    expect(byTutor.status).toBe(403)
    const stranger = await lessons.app.createPerson()
    expect((await lessons.act(stranger, id, 'cancel', { refundTo: 'wallet' })).status).toBe(404)
    expect((await lessons.act(person, id, 'cancel', { refundTo: 'bank' })).status).toBe(400)
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CONFIRMED' })
  })

  it('should be sent there by finance when the bank would not take it, once, on record', async () => {
    const person = await lessons.app.createPerson()
    const id = await collected(person, 14)
    await lessons.act(person, id, 'cancel')
    const { payload } = lessons.app
    const now = await lessons.app.now()
    const plan = await withTransaction(payload, ({ tx }) => planRefund({ tx, bookingId: id, now }))
    await recordRefundRefused({ payload, key: String(plan?.key), refundId: 're_refused', now })
    await lessons.drain()
    const refund = await refundOf(id)
    expect(refund).toMatchObject({ state: 'failed', card: 2500, wallet: 0 })

    for (const roles of [['student'], ['support'], ['tutor']] as const) {
      const who = await lessons.app.createPerson({ roles: [...roles] })
      expect((await toWallet(who, refund?.id)).status, roles[0]).toBe(403)
    }
    expect((await toWallet(finance, refund?.id, '  ')).status).toBe(400)
    const answers = await Promise.all([1, 2, 3].map(() => toWallet(finance, refund?.id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded', card: 0, wallet: 2500 })
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
    expect((await walletOf(lessons, person)).cash.amount).toBe(2500)
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 2500, escrow: 0, studentWallet: -2500 })
    const audit = await lessons.app.rows<{ reason: string }>(
      sql`select reason from audit_log where action = 'refundToWallet' and target_id = ${refund?.id}`,
    )
    expect(audit).toEqual([{ reason: 'The card is closed.' }])
  })
})
