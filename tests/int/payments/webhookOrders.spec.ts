import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { openWebhookInbox, type Received, type WebhookInbox } from './webhookInbox'

const GOOD = '4242424242424242'
const DECLINED = '4000000000000002'
/** How often one event is delivered: lost, once, or again and again. */
const COPIES = [0, 1, 5]
const SEEDS = [1, 2, 3, 5]

let inbox: WebhookInbox
let lessons: Lessons
let hours = 0

beforeAll(async () => {
  inbox = await openWebhookInbox()
  lessons = await startLessons({ webhookUrl: inbox.url })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  await inbox.close()
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items]
  const order: T[] = []
  while (rest.length > 0) order.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return order
}

const signed = (body: string, { secret = env.STRIPE_WEBHOOK_SECRET, at = Date.now() } = {}) => {
  const seconds = Math.floor(at / 1000)
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${mac}`
}

const deliver = (body: string, signature?: string) =>
  lessons.app.api('POST', '/webhooks/stripe', {
    body,
    headers: signature === undefined ? {} : { 'stripe-signature': signature },
  })

/** How the events of one run reach the product. */
type Post = {
  /** Delivers some of what has happened so far, in some order. */
  some: () => Promise<void>
  /** Runs what calls the processor, which answers late, and delivers while it waits. */
  during: (work: () => Promise<unknown>) => Promise<void>
  /** Delivers what is left, and lets the sweep find what was lost. */
  rest: () => Promise<void>
}

/** Every event once, as it happens. */
function inOrder(): Post {
  const sent = new Set<string>()
  const some = async () => {
    for (const event of inbox.received.filter(({ id }) => !sent.has(id))) {
      sent.add(event.id)
      expect((await deliver(event.body, signed(event.body))).status).toBe(200)
    }
    await lessons.drain()
  }
  return { some, during: async (work) => void (await work()), rest: some }
}

/** Zero, one or five times, early, late and out of order, as the seed says. */
function atRandom(seed: number): Post {
  const random = randomFrom(seed)
  const seen = new Set<string>()
  let waiting: Received[] = []
  const collect = () => {
    for (const event of inbox.received) {
      if (seen.has(event.id)) continue
      seen.add(event.id)
      const copies = COPIES[Math.floor(random() * COPIES.length)] ?? 1
      waiting.push(...Array.from({ length: copies }, () => event))
    }
  }
  const send = async (share: number) => {
    collect()
    const order = shuffled(waiting, random)
    waiting = order.splice(Math.ceil(order.length * share))
    for (const { body } of order) {
      expect((await deliver(body, signed(body))).status).toBe(200)
      if (random() < 0.3) await lessons.drain()
    }
    await lessons.drain()
  }
  return {
    some: () => send(random()),
    during: async (work) => {
      await lessons.simulator.control({ delayResponseMs: 120, pathPattern: '^POST' })
      const done = work()
      await new Promise((resolve) => setTimeout(resolve, 60))
      await send(1)
      await done
      await lessons.simulator.control({ delayResponseMs: 0, pathPattern: null })
    },
    rest: async () => {
      await send(1)
      const { payload } = lessons.app
      for (let round = 0; round < 3; round += 1) {
        await recoverPayments({ payload, now: await lessons.app.now(), graceMs: 0 })
        await lessons.drain()
      }
    },
  }
}

type Flow = { name: string; ends: string; run: (person: Person, post: Post) => Promise<void> }

async function held(person: Person): Promise<string> {
  hours += 2
  const start = new Date((await lessons.inDays(9)).getTime() + hours * 3_600_000)
  const answer = await lessons.book(start, person)
  expect(answer.status).toBe(201)
  return answer.body.booking.id
}

async function savedCard(person: Person): Promise<string> {
  const token = await lessons.tokenOf(person)
  const { body } = await lessons.app.api('POST', '/payments/methods', { token })
  await lessons.simulator.pay(String(new URL(body.url).pathname.split('/').pop()), GOOD)
  const { body: list } = await lessons.app.api('GET', '/payments/methods', { token })
  return list.docs[0].id
}

async function requested(person: Person, post: Post): Promise<string> {
  const id = await held(person)
  const session = await lessons.checkoutOf(id)
  await lessons.simulator.pay(session, DECLINED)
  await post.some()
  await lessons.simulator.pay(session, GOOD)
  await post.some()
  await post.rest()
  return id
}

const FLOWS: Flow[] = [
  {
    name: 'a lesson that is declined, paid, collected and given back',
    ends: 'REFUNDED',
    run: async (person, post) => {
      const id = await requested(person, post)
      await lessons.act(lessons.tutor, id, 'confirm')
      await post.during(() => lessons.drain())
      await post.some()
      await lessons.act(person, id, 'cancel')
      await post.during(() => lessons.drain())
      await post.rest()
    },
  },
  {
    name: 'a lesson whose hold is let go',
    ends: 'VOIDED',
    run: async (person, post) => {
      const id = await requested(person, post)
      await lessons.act(lessons.tutor, id, 'decline', { reason: 'Away that day' })
      await post.during(() => lessons.drain())
      await post.rest()
    },
  },
  {
    name: 'a lesson that is paid with a saved card in one step',
    ends: 'VOIDED',
    run: async (person, post) => {
      const cardId = await savedCard(person)
      const id = await held(person)
      const token = await lessons.tokenOf(person)
      await post.during(() =>
        lessons.app.api('POST', '/payments/checkout', { token, body: { bookingId: id, cardId } }),
      )
      await post.rest()
      await lessons.act(lessons.tutor, id, 'decline', { reason: 'Away that day' })
      await post.during(() => lessons.drain())
      await post.rest()
    },
  },
  {
    name: 'money for the wallet',
    ends: 'CAPTURED',
    run: async (person, post) => {
      const answer = await lessons.app.api('POST', '/payments/wallet/topup', {
        token: await lessons.tokenOf(person),
        body: { amount: 4000, currency: 'USD' },
      })
      const session = String(new URL(answer.body.url).pathname.split('/').pop())
      await lessons.simulator.pay(session, DECLINED)
      await post.some()
      await lessons.simulator.pay(session, GOOD)
      await post.rest()
    },
  },
]

/** Everything that has to come to the same, without ids and times. */
async function endState({ id }: Person) {
  const { rows } = lessons.app
  return {
    payments: await rows(sql`
      select purpose, state, amount, captured_amount, refunded_amount, failure_code from payments where payer_id = ${id} order by id`),
    calls: await rows(sql`
      select o.kind, o.state, o.amount from payment_operations o join payments p on p.id = o.payment_id
      where p.payer_id = ${id} order by o.kind`),
    refunds: await rows(sql`
      select r.state, r.amount, r.card_amount from refunds r join payments p on p.id = r.payment_id where p.payer_id = ${id}`),
    bookings: await rows(sql`
      select session_state, payment_state, refunded_amount from bookings where booked_by_id = ${id} order by id`),
    moves: await rows(sql`
      select h.action, count(*)::int from booking_history h join bookings b on b.id = h.booking_id
      where b.booked_by_id = ${id} group by h.action order by h.action`),
    ledger: await rows(sql`
      select l.account, l.currency, sum(l.amount)::text from ledger_lines l join ledger_entries e on e.id = l.entry_id
        left join bookings b on b.id = e.booking_id
      where b.booked_by_id = ${id} or e.cause_key in (select 'capture:' || p.id from payments p where p.payer_id = ${id})
      group by 1, 2 order by 1, 2`),
    entries: await rows(sql`
      select e.event, count(*)::int from ledger_entries e join bookings b on b.id = e.booking_id
      where b.booked_by_id = ${id} group by 1 order by 1`),
    mails: await rows(sql`
      select template, count(*)::int from mail_messages where user_id = ${id} group by 1 order by 1`),
  }
}

async function outcome({ run }: Flow, post: Post) {
  inbox.clear()
  const person = await lessons.app.createPerson()
  await run(person, post)
  return endState(person)
}

describe.each(FLOWS)('$name', (flow) => {
  let expected: Awaited<ReturnType<typeof endState>>
  beforeAll(async () => {
    expected = await outcome(flow, inOrder())
    expect(expected.payments).toMatchObject([{ state: flow.ends }])
  })

  it.each(SEEDS)(
    'should come to the same when events are lost, repeated and out of order (seed %i)',
    async (seed) => {
      expect(await outcome(flow, atRandom(seed)), `seed ${seed}`).toEqual(expected)
    },
  )
})

describe('events that nobody of ours has signed', () => {
  it('should be refused and change nothing', async () => {
    inbox.clear()
    const person = await lessons.app.createPerson()
    const session = await lessons.checkoutOf(await held(person))
    await lessons.simulator.pay(session, GOOD)
    const [event] = await inbox.waitFor(({ type }) => type === 'checkout.session.completed')
    const body = String(event?.body)
    const counts = () =>
      lessons.app.rows(
        sql`select count(*)::int events, (select count(*)::int from pgboss.job) jobs from payment_events`,
      )
    const before = await counts()
    const stale = Date.now() - 301_000
    const changed = body.replace('complete', 'expired')
    expect(changed).not.toBe(body)
    const attempts: [string, string, string | undefined][] = [
      ['unsigned', body, undefined],
      ['empty', body, ''],
      ['forged', changed, signed(body)],
      ['stale', body, signed(body, { at: stale })],
      ['of another secret', body, signed(body, { secret: 'whsec_somebody_else' })],
      ['not an event', '{}', signed('{}')],
    ]
    for (const [name, text, signature] of attempts) {
      const answer = await deliver(text, signature)
      expect(answer.status, name).toBe(400)
      expect(answer.body.errors[0].code, name).toBe('MALFORMED_REQUEST')
    }
    expect(await counts()).toEqual(before)
    expect(await endState(person)).toMatchObject({ payments: [{ state: 'PENDING' }], ledger: [] })
  })
})
