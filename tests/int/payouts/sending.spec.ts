import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DomainError } from '@/domain/errors/domainError'
import { addDays, addMinutes } from '@/domain/time/instants'
import { recoverPayouts } from '@/operations/payout/recoverPayouts'
import { sendPayout } from '@/operations/payout/sendPayout'
import { syncPayout } from '@/operations/payout/syncPayout'
import type { PayoutGateway } from '@/services/payouts/payoutGateway'
import type { TestTutor } from '../support/createTutor'
import { type Desk, startDesk } from './desk'

/** Stands before the simulated bank and can break its calls, as a network does. */
const wire = vi.hoisted(() => ({ before: async () => {}, after: async () => {} }))
vi.mock('@/services/payouts/simulatedBank', async (original) => {
  const real = await original<typeof import('@/services/payouts/simulatedBank')>()
  return {
    ...real,
    simulatedBank: (db: Parameters<typeof real.simulatedBank>[0]): PayoutGateway => {
      const bank = real.simulatedBank(db)
      return {
        ...bank,
        send: async (order) => {
          await wire.before()
          const answer = await bank.send(order)
          await wire.after()
          return answer
        },
      }
    },
  }
})

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.close())
afterEach(() => {
  wire.before = async () => {}
  wire.after = async () => {}
})

let tutor: TestTutor
let payoutId: string
beforeEach(async () => {
  tutor = await desk.newTutor()
  await desk.earn(tutor, 5000)
  payoutId = (await desk.call(tutor, 'POST', '/payouts', {})).body.id
  await desk.app.rows(sql`delete from pgboss.job where name = 'payout.send'`)
})

const send = async () => sendPayout({ payload: desk.app.payload, payoutId, now: await desk.app.now() })
const sync = async () => syncPayout({ payload: desk.app.payload, payoutId, now: await desk.app.now() })
const state = async () => (await desk.payouts(tutor))[0]?.state
const transfers = () =>
  desk.app.rows<{ amount: string }>(
    sql`select amount from simulated_transfers where key = ${`payout:${payoutId}`}`,
  )
async function recover() {
  await desk.app.moveClock(addMinutes(await desk.app.now(), 2))
  await recoverPayouts({ payload: desk.app.payload, now: await desk.app.now() })
  await desk.drain()
}
const SENT = { tutorAvailable: 0, payoutsInTransit: 5000 }

describe('sending a payout', () => {
  it('should be one transfer, however often and side by side it runs', async () => {
    await Promise.all([send(), send(), send()])
    await send()
    expect(await transfers()).toEqual([{ amount: '5000' }])
    expect(await desk.books(tutor)).toMatchObject(SENT)
    const lines = await desk.app.rows(sql`
      select 1 from ledger_entries where cause_key = ${`payout:${payoutId}:sent`}`)
    expect(lines).toHaveLength(1)
    expect(await desk.broken()).toEqual([])
  })

  it('should be made good when its job was lost before the first step', async () => {
    await recover()
    expect(await state()).toBe('sent')
    expect(await transfers()).toHaveLength(1)
  })

  it('should be finished when it died between the first row and the call', async () => {
    wire.before = () => Promise.reject(new Error('killed before the call'))
    await expect(send()).rejects.toThrow('killed')
    expect(await state()).toBe('sent')
    expect(await transfers()).toEqual([])
    expect(await desk.books(tutor)).toMatchObject(SENT)
    expect(await desk.broken()).toEqual([])
    wire.before = async () => {}
    await recover()
    expect(await transfers()).toHaveLength(1)
    expect((await desk.payouts(tutor))[0]?.external_id).toEqual(expect.any(String))
  })

  it('should be one transfer when it died between the call and the second row', async () => {
    wire.after = () => Promise.reject(new Error('killed after the call'))
    await expect(send()).rejects.toThrow('killed')
    expect(await transfers()).toHaveLength(1)
    expect((await desk.payouts(tutor))[0]?.external_id).toBeNull()
    wire.after = async () => {}
    await recover()
    expect(await transfers()).toHaveLength(1)
    expect((await desk.payouts(tutor))[0]?.external_id).toEqual(expect.any(String))
    expect(await desk.books(tutor)).toMatchObject(SENT)
  })

  it('should give the money back at once when the provider refuses, and never try again', async () => {
    wire.before = () =>
      Promise.reject(
        new DomainError('PAYMENT_DECLINED', 'refused', {
          data: { outcome: 'refused', reason: 'not_found', retryable: false },
        }),
      )
    await send()
    expect((await desk.payouts(tutor))[0]).toMatchObject({ state: 'failed', failure_code: 'not_found' })
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 5000, payoutsInTransit: 0 })
    wire.before = async () => {}
    await recover()
    await send()
    expect(await transfers()).toEqual([])
    expect(await desk.broken()).toEqual([])
  })
})

describe('what becomes of it', () => {
  it('should be recorded once, however often and side by side it is asked', async () => {
    await send()
    await sync()
    expect(await state()).toBe('sent')
    await desk.app.moveClock(addDays(await desk.app.now(), 4))
    await Promise.all([sync(), sync()])
    await sync()
    expect(await state()).toBe('paid')
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 0, payoutsInTransit: 0 })
    const [bank] = await desk.app.rows<{ amount: string }>(sql`
      select l.amount from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where e.cause_key = ${`payout:${payoutId}:settled`} and l.account = 'bank'`)
    expect(bank?.amount).toBe('-5000')
    expect(await desk.broken()).toEqual([])
  })

  it('should give everything back when the account is closed, tell the tutor and show it to finance', async () => {
    await desk.call(tutor, 'POST', `/payouts/${payoutId}/cancel`, {})
    await desk.call(tutor, 'PUT', '/payouts/method', { channel: 'simulator', testAccount: 'closed' })
    payoutId = (await desk.call(tutor, 'POST', '/payouts', {})).body.id
    await send()
    await desk.app.moveClock(addDays(await desk.app.now(), 4))
    await recover()
    const failed = (await desk.payouts(tutor)).find(({ id }) => id === payoutId)
    expect(failed).toMatchObject({ state: 'failed', failure_code: 'account_closed' })
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 5000, payoutsInTransit: 0 })
    const told = await desk.app.rows<{ template: string }>(
      sql`select template from notifications where user_id = ${tutor.id} order by at`,
    )
    expect(told.map(({ template }) => template)).toEqual(['payoutMethodChanged', 'payoutFailed'])
    const { getWorkload } = await import('@/operations/health/queries/getWorkload')
    const now = await desk.app.now()
    const tiles = await getWorkload({ payload: desk.app.payload, roles: ['finance'], now })
    expect(tiles.find(({ label }) => label === 'payouts failed in 7 days')?.count).toBeGreaterThan(0)
    // The lessons are free to be paid by the next one.
    const again = await desk.call(tutor, 'POST', '/payouts', {})
    expect(again.status).toBe(201)
    await desk.drain()
    const { lessons } = (await desk.call(tutor, 'GET', `/payouts/${again.body.id}`)).body
    expect(lessons).toHaveLength(1)
    expect(await desk.broken()).toEqual([])
  })
})
