import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { getPayoutCase } from '@/operations/payout/queries/getPayoutCase'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Desk, startDesk } from './desk'

let desk: Desk
let owner: Person
beforeAll(async () => {
  desk = await startDesk()
  owner = await desk.app.createPerson({ roles: ['owner'] })
})
afterAll(() => desk.close())

let tutor: TestTutor
beforeEach(async () => {
  tutor = await desk.newTutor()
})

const LARGE = 150_000
const codeOf = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [
  status,
  body.errors?.[0]?.code,
]
const act = (who: Person | null, id: string, action: string, body: unknown = {}) =>
  desk.call(who, 'POST', `/admin/payouts/${id}/${action}`, body)
const stateOf = async (id: string) =>
  (await desk.app.rows<{ state: string }>(sql`select state from payouts where id = ${id}`))[0]?.state
const audit = (id: string) =>
  desk.app.rows<{ action: string; actor_id: string; reason: string | null }>(
    sql`select action, actor_id, reason from audit_log where target_id = ${id} order by at, id`,
  )

async function largePayout(of = tutor): Promise<string> {
  await desk.earn(of, LARGE)
  const { body } = await desk.call(of, 'POST', '/payouts', {})
  return body.id
}

describe('a payout above the limit', () => {
  it('should go out with the second of two different people, and be written down', async () => {
    const id = await largePayout()
    expect(await stateOf(id)).toBe('awaitingApproval')
    expect(await desk.drain()).not.toContain('payout.send')
    expect((await act(desk.finance, id, 'approve')).body).toEqual({ id, state: 'awaitingApproval' })
    expect(codeOf(await act(desk.finance, id, 'approve'))).toEqual([409, 'PAYOUT_APPROVED_BEFORE'])
    expect((await act(desk.second, id, 'approve')).body).toEqual({ id, state: 'approved' })
    expect(codeOf(await act(owner, id, 'approve'))).toEqual([409, 'PAYOUT_STATE_CHANGED'])
    await desk.drain()
    expect(await stateOf(id)).toBe('sent')
    expect((await audit(id)).map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ['approvePayout', desk.finance.id],
      ['approvePayout', desk.second.id],
    ])
    const { approvers, balance } = await getPayoutCase({
      payload: desk.app.payload,
      viewer: viewerOf(desk.finance),
      payoutId: id,
    })
    expect(approvers).toHaveLength(2)
    expect(balance.inTransit.amount).toBe(LARGE)
  })

  it('should not be split into small ones within a week', async () => {
    await desk.earn(tutor, LARGE)
    const ask = async (amount: number) =>
      (await desk.call(tutor, 'POST', '/payouts', { amount })).body.state as string
    expect(await ask(60_000)).toBe('approved')
    await desk.drain()
    expect(await ask(40_000)).toBe('approved')
    await desk.drain()
    expect(await ask(2000)).toBe('awaitingApproval')
    await desk.app.moveClock(addDays(await desk.app.now(), 7))
    const { docs } = (await desk.call(tutor, 'GET', '/payouts')).body
    await desk.call(tutor, 'POST', `/payouts/${docs[0].id}/cancel`, {})
    expect(await ask(2000)).toBe('approved')
  })

  it('should count the same person once and two people once each, at the same time', async () => {
    const id = await largePayout()
    const same = await Promise.all([act(desk.finance, id, 'approve'), act(desk.finance, id, 'approve')])
    expect(same.map(({ status }) => status).sort()).toEqual([200, 409])
    const others = await Promise.all([act(desk.second, id, 'approve'), act(owner, id, 'approve')])
    expect(others.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await stateOf(id)).toBe('approved')
    expect(await desk.broken()).toEqual([])
  })

  it('should not be decided by the tutor it goes to, whatever they are besides', async () => {
    const insider = await createTutor(desk.app, { roles: ['tutor', 'finance'] })
    const id = await largePayout(insider)
    for (const [action, body] of [
      ['approve', {}],
      ['reject', { reason: 'Not today.' }],
      ['settle', {}],
      ['fail', { reason: 'Came back.' }],
    ] as const)
      expect(codeOf(await act(insider, id, action, body))).toEqual([403, 'PAYOUT_OWN_DECISION'])
    expect(await stateOf(id)).toBe('awaitingApproval')
  })

  it('should be closed to everybody but finance and the owner', async () => {
    const id = await largePayout()
    const doors = [
      ['POST', `/admin/payouts/${id}/approve`, {}],
      ['POST', `/admin/payouts/${id}/reject`, { reason: 'Because.' }],
      ['POST', `/admin/payouts/${id}/settle`, {}],
      ['POST', `/admin/payouts/${id}/fail`, { reason: 'Because.' }],
      ['POST', '/admin/payout-batches', { channel: 'wise' }],
      ['POST', `/admin/payout-batches/${id}/sent`, {}],
      ['POST', `/admin/payout-batches/${id}/settle`, {}],
      ['GET', `/admin/payout-batches/${id}/file`, undefined],
    ] as const
    for (const [method, path, body] of doors) {
      expect(codeOf(await desk.call(null, method, path, body)), path).toEqual([401, 'UNAUTHENTICATED'])
      for (const who of [tutor, desk.student, desk.ops])
        expect(codeOf(await desk.call(who, method, path, body)), path).toEqual([403, 'FORBIDDEN'])
    }
    expect(await stateOf(id)).toBe('awaitingApproval')
  })

  it('should be stopped with a reason the tutor reads, and free the money', async () => {
    const id = await largePayout()
    expect(codeOf(await act(desk.finance, id, 'reject', { reason: ' ' }))).toEqual([400, 'VALIDATION_FAILED'])
    expect((await act(desk.finance, id, 'reject', { reason: 'We could not reach you.' })).status).toBe(200)
    expect(codeOf(await act(desk.second, id, 'approve'))).toEqual([409, 'PAYOUT_STATE_CHANGED'])
    const [mail] = await desk.app.rows<{ text: string }>(
      sql`select text from mail_messages where user_id = ${tutor.id} and template = 'payoutStopped'`,
    )
    expect(mail?.text).toContain('We could not reach you.')
    const { available } = (await desk.call(tutor, 'GET', '/payouts/balance')).body
    expect(available.amount).toBe(LARGE)
  })
})

describe('payouts in a file', () => {
  const make = (channel: string, who = desk.finance) =>
    desk.call(who, 'POST', '/admin/payout-batches', { channel })

  async function wisePayout(amount: number, firstName = 'Ana', currency = 'USD'): Promise<string> {
    const who = await createTutor(desk.app, { firstName, profile: { currency } })
    tutor = who
    await desk.call(who, 'PUT', '/payouts/method', { channel: 'wise', email: `${who.slug}@example.test` })
    await desk.earn(who, amount, currency)
    const { body } = await desk.call(who, 'POST', '/payouts', {})
    return body.id
  }

  it('should leave the balance with the file, which is written once and the same for ever', async () => {
    const id = await wisePayout(5000, '=HYPERLINK("http://evil")')
    const yen = await wisePayout(9000, 'Yuki', 'JPY')
    await desk.drain()
    expect([await stateOf(id), await stateOf(yen)]).toEqual(['approved', 'approved'])
    const both = await Promise.all([make('wise'), make('wise', desk.second)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const made = both.find(({ status }) => status === 201)?.body.docs
    expect(made).toHaveLength(2)
    expect(codeOf(await make('wise'))).toEqual([409, 'PAYOUT_BATCH_EMPTY'])
    expect([await stateOf(id), await stateOf(yen)]).toEqual(['sent', 'sent'])
    const files = []
    for (const { id: batchId } of made) {
      const answer = await desk.call(desk.finance, 'GET', `/admin/payout-batches/${batchId}/file`)
      expect(answer.headers.get('content-type')).toContain('text/csv')
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="wise-(USD|JPY)-/)
      files.push(String(answer.body))
    }
    const all = files.join('')
    expect(all).toContain('name,recipientEmail,paymentReference,receiverType,amountCurrency,amount,')
    expect(all).toContain(`"'=HYPERLINK(""http://evil"")`)
    expect(all).toMatch(/,target,49\.00,USD,USD,EMAIL\r\n/)
    expect(all).toMatch(/,target,8846,JPY,JPY,EMAIL\r\n/)
    expect(await desk.broken()).toEqual([])
  })

  it('should be marked as arrived after the upload only, once, with the fee kept', async () => {
    const id = await wisePayout(5000)
    const { docs } = (await make('wise')).body
    const sent = () => desk.call(desk.finance, 'POST', `/admin/payout-batches/${docs[0].id}/sent`, {})
    expect(codeOf(await act(desk.finance, id, 'settle'))).toEqual([409, 'PAYOUT_STATE_CHANGED'])
    expect((await sent()).status).toBe(200)
    expect(codeOf(await sent())).toEqual([409, 'PAYOUT_STATE_CHANGED'])
    const both = await Promise.all([act(desk.finance, id, 'settle'), act(desk.second, id, 'settle')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(codeOf(await act(desk.finance, id, 'fail', { reason: 'Came back.' }))).toEqual([
      409,
      'PAYOUT_STATE_CHANGED',
    ])
    const lines = await desk.app.rows<{ account: string; amount: string }>(sql`
      select l.account, sum(l.amount) as amount from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where e.cause_key like ${`payout:${id}:%`} group by l.account order by l.account`)
    expect(lines).toEqual([
      { account: 'bank', amount: '-4900' },
      { account: 'payoutsInTransit', amount: '0' },
      { account: 'processorFees', amount: '-100' },
      { account: 'tutorAvailable', amount: '5000' },
    ])
    expect(await desk.broken()).toEqual([])
  })

  it('should be marked as arrived all at once, but those that came back, once', async () => {
    const [arrives, returns, other] = [await wisePayout(5000), await wisePayout(6000), await wisePayout(7000)]
    const { docs } = (await make('wise')).body
    const path = `/admin/payout-batches/${docs[0].id}`
    const settle = (who = desk.finance) => desk.call(who, 'POST', `${path}/settle`, {})
    expect(codeOf(await settle())).toEqual([409, 'PAYOUT_STATE_CHANGED'])
    await desk.call(desk.finance, 'POST', `${path}/sent`, {})
    await act(desk.finance, returns, 'fail', { reason: 'Came back.' })
    const both = await Promise.all([settle(), settle(desk.second)])
    expect(both.map(({ body }) => body.settled).reduce((sum, one) => sum + one, 0)).toBe(2)
    expect((await settle()).body.settled).toBe(0)
    expect([await stateOf(arrives), await stateOf(returns), await stateOf(other)]).toEqual([
      'paid',
      'failed',
      'paid',
    ])
    expect(await desk.broken()).toEqual([])
  })

  it('should give all of it back, without a fee, when it came back', async () => {
    const id = await wisePayout(5000)
    await make('wise')
    expect((await act(desk.finance, id, 'fail', { reason: 'Link ran out after a week.' })).status).toBe(200)
    expect(await desk.books(tutor)).toMatchObject({ tutorAvailable: 5000, payoutsInTransit: 0 })
    expect((await audit(id)).at(-1)).toMatchObject({
      action: 'failPayout',
      reason: 'Link ran out after a week.',
    })
    expect(await desk.broken()).toEqual([])
  })

  it('should not mark by hand what a provider reports', async () => {
    await desk.earn(tutor, 5000)
    const { body } = await desk.call(tutor, 'POST', '/payouts', {})
    await desk.drain()
    expect(codeOf(await act(desk.finance, body.id, 'settle'))).toEqual([409, 'PAYOUT_NOT_BY_HAND'])
    expect(codeOf(await act(desk.finance, body.id, 'fail', { reason: 'Came back.' }))).toEqual([
      409,
      'PAYOUT_NOT_BY_HAND',
    ])
  })
})

describe('what the database refuses', () => {
  it('should be other terms, a second open payout and a payout that vanishes', async () => {
    await desk.earn(tutor, 5000)
    const { body } = await desk.call(tutor, 'POST', '/payouts', {})
    const told = (query: ReturnType<typeof sql>) =>
      desk.app.rows(query).then(
        () => 'done',
        (error: { cause?: { code?: string } }) => error.cause?.code,
      )
    expect(await told(sql`update payouts set amount = amount + 1, net = net + 1 where id = ${body.id}`)).toBe(
      '23001',
    )
    expect(await told(sql`update payouts set account = 'test_9999' where id = ${body.id}`)).toBe('23001')
    expect(await told(sql`delete from payouts where id = ${body.id}`)).toBe('23001')
    expect(
      await told(sql`
        insert into payouts (id, tutor_id, tutor_user_id, state, amount, currency, fee, net, channel, destination, account, requested_by, approvals_needed)
        select gen_random_uuid(), tutor_id, tutor_user_id, state, amount, currency, fee, net, channel, destination, account, requested_by, approvals_needed
        from payouts where id = ${body.id}`),
    ).toBe('23505')
  })
})

describe('the invariants', () => {
  it('should name a payout whose entries are not those of its state', async () => {
    await desk.earn(tutor, 5000)
    const { body } = await desk.call(tutor, 'POST', '/payouts', {})
    await desk.app.rows(sql`update payouts set state = 'sent' where id = ${body.id}`)
    expect(await desk.broken()).toEqual([
      `I13 ${tutor.tutorId} books say 0, payouts say 5000 USD`,
      `I13b ${body.id} is sent, entries say nothing`,
    ])
    await desk.app.rows(sql`update payouts set state = 'cancelled' where id = ${body.id}`)
    expect(await desk.broken()).toEqual([])
  })
})
