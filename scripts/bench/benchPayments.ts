import { setTimeout as delay } from 'node:timers/promises'
import { type HttpClient, httpClient } from '../load/httpClient'
import { loadWorld } from '../load/loadWorld'
import type { LoadStack } from '../load/startLoadStack'
import type { BenchRow } from './benchRow'
import { bookingBody, freeLessons } from './bookingRequests'

const CLIENTS = 24
const PAYMENTS = 600
const WARM_UP = 120
const PER_SECOND = 50
/** Further ahead than a card's hold lasts, so that the money is collected as soon as the lesson is confirmed (CT09). */
const FIRST_HOUR = 10 * 24
const POLL_MS = 50
const LONGEST_MS = 180_000
const CARD = { card: '4242424242424242' }

/**
 * Payments end to end, a second: a lesson is booked, its pay page opened and paid at the simulator, whose webhooks bring
 * the news; the lesson is placed and confirmed, the money collected and posted. Over from the first request to the last
 * capture in the books. Beside it the simulator alone: the same page, payment and capture, asked for directly.
 */
export async function benchPayments(stack: LoadStack): Promise<BenchRow[]> {
  const { db, secrets } = stack
  const people = { tutors: 60, students: 500, confirmation: 'instant', name: 'pay' } as const
  const world = await loadWorld({ db, secret: secrets.payloadSecret, ...people })
  await db.query('analyze')
  const [web, processor] = [
    httpClient(stack.url, CLIENTS),
    httpClient(String(stack.env.STRIPE_API_BASE), CLIENTS),
  ]
  const lesson = freeLessons(world, FIRST_HOUR)
  const pay = async () => {
    const next = lesson()
    const { status, body } = await web.call('POST', '/api/bookings', {
      token: next.student.token,
      body: bookingBody(world, next),
    })
    if (status !== 201) throw new Error(`not booked: ${status} ${JSON.stringify(body).slice(0, 300)}`)
    const { pathname, search } = new URL(body.checkout.url)
    const page = await web.call('GET', pathname + search)
    await payPage(processor, page.location)
  }
  const captured = () =>
    db
      .query<{ n: number }>(`select count(*)::int as n from payments where state = 'CAPTURED'`)
      .then(({ rows }) => rows[0]?.n ?? 0)
  const run = async (count: number) => {
    const before = await captured()
    const started = performance.now()
    await side(count, pay)
    const paidAfter = performance.now() - started
    while ((await captured()) < before + count) {
      if (performance.now() - started > LONGEST_MS)
        throw new Error(`${before + count - (await captured())} of ${count} payments were not collected`)
      await delay(POLL_MS)
    }
    return { perSecond: (count / (performance.now() - started)) * 1000, paidAfter }
  }
  const alone = async (count: number) => {
    const started = performance.now()
    await side(count, payAlone({ processor, key: secrets.stripeSecretKey }))
    return (count / (performance.now() - started)) * 1000
  }
  await run(WARM_UP)
  await db.query('analyze')
  const first = await run(PAYMENTS)
  const reference = await alone(PAYMENTS)
  const second = await run(PAYMENTS)
  for (const client of [web, processor]) client.close()
  const ours = Math.max(first.perSecond, second.perSecond)
  return [
    {
      name: `payments end to end, ${CLIENTS} clients`,
      ours: [first, second].map(({ perSecond }) => `${perSecond.toFixed(1)} /s`).join(', '),
      reference: `${reference.toFixed(0)} /s (simulator alone)`,
      figure: `${ours.toFixed(1)} /s`,
      target: `>= ${PER_SECOND} /s`,
      holds: ours >= PER_SECOND,
    },
  ]
}

/** So many times, with so many on their way at once. */
async function side(count: number, work: () => Promise<void>): Promise<void> {
  let left = count
  const client = async () => {
    while (left > 0) {
      left -= 1
      await work()
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
}

/** Pressed again when the connection broke: the page takes one payment. */
async function payPage(processor: HttpClient, url = ''): Promise<void> {
  const session = /\/pay\/(cs_\w+)/.exec(url)?.[1]
  for (let tries = 0; tries < 3; tries += 1) {
    const { status, body } = await processor.call('POST', `/_control/sessions/${session}/pay`, { body: CARD })
    if (body?.session?.status === 'complete') return
    if (status !== 0) throw new Error(`not paid at ${url}: ${status} ${JSON.stringify(body)}`)
  }
  throw new Error(`no answer from ${url}`)
}

/** The same three calls as the product makes for a payment, without the product. */
function payAlone({ processor, key }: { processor: HttpClient; key: string }) {
  const send = async (path: string, form: Record<string, string>) => {
    const call = () => processor.call('POST', path, { headers: { authorization: `Bearer ${key}` }, form })
    const answer = await call()
    return answer.status === 0 ? call() : answer // a connection that was closed while it had nothing to do
  }
  return async () => {
    const session = await send('/v1/checkout/sessions', {
      mode: 'payment',
      success_url: 'http://127.0.0.1/paid',
      'payment_intent_data[capture_method]': 'manual',
      'line_items[0][quantity]': '1',
      'line_items[0][price_data][currency]': 'usd',
      'line_items[0][price_data][unit_amount]': '2500',
      'line_items[0][price_data][product_data][name]': 'Lesson',
    })
    if (session.status !== 200) throw new Error(`no session: ${JSON.stringify(session.body)}`)
    const paid = await processor.call('POST', `/_control/sessions/${session.body.id}/pay`, { body: CARD })
    const captured = await send(`/v1/payment_intents/${paid.body.session.payment_intent}/capture`, {})
    if (captured.status !== 200) throw new Error(`not captured: ${JSON.stringify(captured.body)}`)
  }
}
