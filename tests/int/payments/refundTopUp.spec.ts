import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recordRefundRefused } from '@/operations/payment/recordRefund'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { refundPurchase } from '@/operations/payment/refundPurchase'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { bookWith, topUp, walletOf } from './wallets'

let lessons: Lessons
let ops: Person
let finance: Person

beforeAll(async () => {
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  finance = await lessons.app.createPerson({ roles: ['finance'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const refund = async (who: Person | null, paymentId: string, body: object = {}, key?: string) =>
  lessons.app.api('POST', `/admin/top-ups/${paymentId}/refund`, {
    ...(who && { token: await lessons.tokenOf(who) }),
    body: { reason: 'Asked for it.', ...body },
    headers: key ? { 'idempotency-key': key } : {},
  })

const cashOf = async (person: Person): Promise<number> => (await walletOf(lessons, person)).cash.amount

const refundsOf = (paymentId: string) =>
  lessons.app.rows<{ id: string; key: string; state: string; card: number; wallet: number }>(sql`
    select id, key, state, card_amount::int card, wallet_amount::int wallet from refunds where payment_id = ${paymentId} order by created_at, id`)

const inTransit = async (person: Person) =>
  (
    await lessons.app.rows<{ held: number }>(sql`
      select -debit_sum::int held from ledger_balances where account = 'refundsInTransit' and owner = ${person.id}`)
  )[0]?.held ?? 0

describe('giving a top-up back (J05)', () => {
  it('should send what is left to the card, with a reason on record and a mail', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 5000)
    await bookWith(lessons, person, await lessons.inDays(3), { useWallet: true })
    expect((await refund(ops, id, { amount: 2501 })).body.errors[0]).toMatchObject({
      code: 'REFUND_BEYOND_REST',
      data: { rest: 2500 },
    })
    const answer = await refund(ops, id, { amount: 1000 })
    expect([answer.status, answer.body]).toEqual([200, { rest: 1500 }])
    expect([await cashOf(person), await inTransit(person)]).toEqual([1500, 1000])
    await lessons.drain()
    expect(await refundsOf(id)).toMatchObject([{ state: 'succeeded', card: 1000, wallet: 0 }])
    expect([await cashOf(person), await inTransit(person)]).toEqual([1500, 0])
    const all = await refund(finance, id)
    expect(all.body).toEqual({ rest: 0 })
    await lessons.drain()
    const [payment] = await lessons.app.rows(
      sql`select state, refunded_amount::int refunded, intent_id intent from payments where id = ${id}`,
    )
    expect(payment).toMatchObject({ state: 'PARTIALLY_REFUNDED', refunded: 2500 })
    const { json } = await lessons.simulator.raw('GET', `/v1/refunds?payment_intent=${payment?.intent}`)
    expect((json as { data: { amount: number }[] }).data.map(({ amount }) => amount).sort()).toEqual([
      1000, 1500,
    ])
    const audit = await lessons.app.rows(sql`
      select reason, changes->>'amount' amount from audit_log where action = 'refundTopUp' and target_id = ${id} order by at`)
    expect(audit).toEqual([
      { reason: 'Asked for it.', amount: '1000' },
      { reason: 'Asked for it.', amount: '1500' },
    ])
    const mails = await lessons.app.rows(sql`
      select subject from mail_messages where user_id = ${person.id} and template = 'topUpRefunded' order by queued_at, id`)
    expect(mails).toHaveLength(2)
    expect(mails[0]?.subject).toBe('$10.00 from your wallet is on its way to your card')
    expect((await refund(ops, id)).body.errors[0].code).toBe('REFUND_BEYOND_REST')
  })

  it('should be for operations and finance, not for themselves, and only of a top-up', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 1000)
    for (const roles of [['student'], ['tutor'], ['support'], ['content']] as const) {
      const who = await lessons.app.createPerson({ roles: [...roles] })
      expect((await refund(who, id)).status, roles[0]).toBe(403)
    }
    expect((await refund(null, id)).status).toBe(401)
    expect((await refund(person, id)).status).toBe(403)
    expect((await refund(ops, id, { reason: ' ' })).status).toBe(400)
    expect((await refund(ops, randomUUID())).status).toBe(404)
    const own = await lessons.app.createPerson({ roles: ['student', 'ops'] })
    expect((await refund(own, await topUp(lessons, own, 1000))).status).toBe(403)
    const bookingId = await lessons.place(await lessons.inDays(4))
    const [lesson] = await lessons.app.rows<{ id: string }>(
      sql`select id from payments where booking_id = ${bookingId}`,
    )
    expect((await refund(ops, String(lesson?.id))).body.errors[0].code).toBe('REFUND_NOT_POSSIBLE')
    expect(await cashOf(person)).toBe(1000)
  })

  it('should be given once when it is asked for twice, and once when two ask at the same time', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 3000)
    const key = randomUUID()
    await Promise.all([refund(ops, id, { amount: 1000 }, key), refund(ops, id, { amount: 1000 }, key)])
    await lessons.app.rows(sql`update idempotency_keys set status = null, body = null where key = ${key}`)
    await lessons.app.moveClock(10 * 60_000)
    expect((await refund(ops, id, { amount: 1000 }, key)).status).toBe(200)
    await lessons.drain()
    expect(await refundsOf(id)).toMatchObject([{ card: 1000 }])
    const both = await Promise.all([refund(ops, id, { amount: 2000 }), refund(finance, id, { amount: 2000 })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    await lessons.drain()
    expect(await cashOf(person)).toBe(0)
  })

  it('should never give what is spent at the same moment', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 2500)
    const [booked, given] = await Promise.all([
      bookWith(lessons, person, await lessons.inDays(5), { useWallet: true }),
      refund(ops, id, { amount: 2500 }),
    ])
    await lessons.drain()
    const [payment] = await lessons.app.rows<{ wallet: number }>(sql`
      select wallet_amount::int wallet from payments where booking_id = ${booked.body.booking.id}`)
    const isGiven = given.status === 200
    expect(payment?.wallet).toBe(isGiven ? 0 : 2500)
    expect(await refundsOf(id)).toHaveLength(isGiven ? 1 : 0)
    expect(await cashOf(person)).toBe(0)
  })

  it('should be finished once when the process stopped before the call, or after it', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 2000)
    const { payload } = lessons.app
    await refund(ops, id, { amount: 500 })
    await lessons.app.rows(sql`delete from pgboss.job where name = 'payment.refundPurchase'`)
    await recoverPayments({ payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    expect(await refundsOf(id)).toMatchObject([{ state: 'succeeded' }])
    await refund(ops, id, { amount: 600 })
    // The processor has made it and the answer was lost: the same key gives the same refund.
    const now = await lessons.app.now()
    await Promise.all([1, 2, 3].map(() => refundPurchase({ payload, paymentId: id, now })))
    await lessons.drain()
    const [payment] = await lessons.app.rows<{ intent: string }>(
      sql`select intent_id intent from payments where id = ${id}`,
    )
    const { json } = await lessons.simulator.raw('GET', `/v1/refunds?payment_intent=${payment?.intent}`)
    expect((json as { data: unknown[] }).data).toHaveLength(2)
    expect([await cashOf(person), await inTransit(person)]).toEqual([900, 0])
  })

  it('should come back into the wallet when the bank would not take it and finance say so', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 2000)
    await refund(ops, id, { amount: 1500 })
    await lessons.app.rows(sql`delete from pgboss.job where name = 'payment.refundPurchase'`)
    const [planned] = await refundsOf(id)
    const { payload } = lessons.app
    await recordRefundRefused({
      payload,
      key: String(planned?.key),
      refundId: 're_no',
      now: await lessons.app.now(),
    })
    expect([await cashOf(person), await inTransit(person)]).toEqual([500, 1500])
    expect((await refund(ops, id, { amount: 501 })).body.errors[0].data).toEqual({ rest: 500 })
    const sent = await lessons.app.api('POST', `/admin/refunds/${planned?.id}/to-wallet`, {
      token: await lessons.tokenOf(finance),
      body: { reason: 'The card is closed.' },
    })
    expect(sent.status).toBe(200)
    expect([await cashOf(person), await inTransit(person)]).toEqual([2000, 0])
    await lessons.drain()
    const [mail] = await lessons.app.rows(
      sql`select subject from mail_messages where user_id = ${person.id} and template = 'topUpRefunded'`,
    )
    expect(mail?.subject).toBe('$15.00 is back in your wallet')
  })
})

describe('a top-up whose payer goes to their bank', () => {
  const DISPUTED = '4000000000000259'

  async function disputed(person: Person, before: (paymentId: string) => Promise<void> = async () => {}) {
    const { body } = await lessons.app.api('POST', '/payments/wallet/topup', {
      token: await lessons.tokenOf(person),
      body: { amount: 5000, currency: 'USD' },
    })
    const id = body.paymentId as string
    await lessons.simulator.pay(String(new URL(body.url).pathname.split('/').pop()), DISPUTED)
    const { payload } = lessons.app
    await syncPurchase({ payload, paymentId: id, now: await lessons.app.now() })
    await before(id)
    await sweepChargebacks({ payload, now: await lessons.app.now() })
    await lessons.drain()
    const [row] = await lessons.app.rows<{ id: string }>(
      sql`select dispute_id id from chargebacks where payment_id = ${id}`,
    )
    return { id, disputeId: String(row?.id) }
  }

  const decide = async (disputeId: string, how: 'win' | 'lose') => {
    await lessons.simulator.tell(`disputes/${disputeId}/${how}`)
    const { payload } = lessons.app
    await syncChargeback({ payload, disputeId, now: await lessons.app.now() })
    await lessons.drain()
  }

  const lossOf = async (disputeId: string, paymentId: string) =>
    (
      await lessons.app.rows<{ sum: number }>(sql`
        select coalesce(sum(l.amount), 0)::int sum from ledger_lines l join ledger_entries e on e.id = l.entry_id
        where l.account = 'chargebackLoss' and (e.cause_key like ${`chargeback:${disputeId}:%`}
          or e.cause_key in (select 'refund:' || id from refunds where payment_id = ${paymentId}))`)
    )[0]?.sum

  it('should not be given back until the bank has decided, and again when it is won', async () => {
    const person = await lessons.app.createPerson()
    const { id, disputeId } = await disputed(person)
    expect((await refund(ops, id)).body.errors[0].code).toBe('PAYMENT_DISPUTED')
    await decide(disputeId, 'win')
    expect((await refund(ops, id)).status).toBe(200)
    await lessons.drain()
    expect(await cashOf(person)).toBe(0)
  })

  it('should be given once when it was on its way as the bank came, whatever else is in the wallet', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 10_000)
    const { id, disputeId } = await disputed(person, async (paymentId) => {
      expect((await refund(ops, paymentId, { amount: 2000 })).status).toBe(200)
    })
    expect([await cashOf(person), await inTransit(person)]).toEqual([13_000, 2000])
    await decide(disputeId, 'lose')
    await recoverPayments({ payload: lessons.app.payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    // The bank gave 50 dollars back and the wallet paid for all of it, so what was on its way is theirs again.
    expect([await cashOf(person), await inTransit(person)]).toEqual([10_000, 0])
    expect(await lossOf(disputeId, id)).toBe(0)
    expect((await refund(ops, id)).body.errors[0].data).toEqual({ rest: 0 })
  })

  it('should make good the loss with what was on its way when the wallet has nothing else', async () => {
    const person = await lessons.app.createPerson()
    const { id, disputeId } = await disputed(person, async (paymentId) => {
      await bookWith(lessons, person, await lessons.inDays(6), { useWallet: true })
      expect((await refund(ops, paymentId, { amount: 2500 })).status).toBe(200)
    })
    await decide(disputeId, 'lose')
    await recoverPayments({ payload: lessons.app.payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    expect([await cashOf(person), await inTransit(person)]).toEqual([0, 0])
    expect(await lossOf(disputeId, id)).toBe(2500)
  })
})
