import { hammer, type Measured } from '../load/hammer'
import { httpClient } from '../load/httpClient'
import { loadWorld } from '../load/loadWorld'
import type { LoadStack } from '../load/startLoadStack'
import type { BenchRow } from './benchRow'
import { bookingBody, bookingDocument, freeLessons } from './bookingRequests'
import { inTurns, median } from './inTurns'
import { startReference } from './startReference'

const CLIENTS = 16
const PER_SECOND = 100
const TIMES = 2
const P95_MS = 500

/** How Payload is asked to create the same document: how much its answer says, and what is made with it. */
const CREATES = {
  names: 'depth=1',
  ids: 'depth=0',
  deep: 'depth=2',
  whole: 'depth=1&whole=true',
}

/**
 * Booking over HTTP: how many a second the product takes, and how it compares with Payload creating the same document
 * by its own REST API. Like with like: the same people signed in the same way, both on the same bare server, and both
 * answer with the names of student and subject (depth 1); the product's own figure is that of the web process. What
 * each reference is, and what it leaves out, is told in docs/benchmarks.md.
 */
export async function benchCreate(stack: LoadStack): Promise<BenchRow[]> {
  const world = await loadWorld({ ...people(stack), tutors: 100, students: 2000, name: 'create' })
  const plain = await loadWorld({ ...people(stack), tutors: 100, students: 2000, name: 'plain' })
  await stack.db.query('analyze')
  const reference = await startReference(stack)
  const [web, bare] = [httpClient(stack.url, CLIENTS), httpClient(reference.url, CLIENTS)]
  const [ourLesson, plainLesson] = [freeLessons(world), freeLessons(plain)]
  const book = (client: typeof web) => async () => {
    const lesson = ourLesson()
    return client.call('POST', '/api/bookings', {
      token: lesson.student.token,
      body: bookingBody(world, lesson),
    })
  }
  const create = (how: keyof typeof CREATES) => async () => {
    const lesson = plainLesson()
    return bare.call('POST', `/api/cms/bookings?${CREATES[how]}`, {
      token: lesson.student.token,
      body: bookingDocument(plain, lesson),
    })
  }
  const load = { clients: CLIENTS, seconds: 5, status: 201 }
  const sides = {
    web: () => hammer({ ...load, request: book(web) }),
    ours: () => hammer({ ...load, request: book(bare) }),
    names: () => hammer({ ...load, request: create('names') }),
    ids: () => hammer({ ...load, request: create('ids') }),
    deep: () => hammer({ ...load, request: create('deep') }),
    whole: () => hammer({ ...load, request: create('whole') }),
  }
  await inTurns(1, sides)
  await stack.db.query('analyze') // as Postgres does by itself a minute later
  const measured = await inTurns(4, sides)
  for (const client of [web, bare]) client.close()
  await reference.stop()
  return rows(measured)
}

const people = ({ db, secrets }: LoadStack) => ({ db, secret: secrets.payloadSecret })

type Side = 'web' | 'ours' | keyof typeof CREATES

function rows(measured: Record<Side, Measured[]>): BenchRow[] {
  const rate = (side: Side) => median(measured[side].map(({ perSecond }) => perSecond))
  const p95 = median(measured.web.map((one) => one.p95))
  const [web, ours] = [rate('web'), rate('ours')]
  const against = (side: keyof typeof CREATES, name: string, times?: number): BenchRow => ({
    name,
    ours: `${ours.toFixed(0)} /s`,
    reference: `${rate(side).toFixed(0)} /s (Payload REST)`,
    figure: `${(ours / rate(side)).toFixed(2)} x`,
    target: times ? `>= ${times} x` : '',
    holds: ours / rate(side) >= (times ?? 0),
  })
  return [
    {
      name: `booking over HTTP, ${CLIENTS} clients`,
      ours: `${web.toFixed(0)} /s`,
      reference: '',
      figure: `${web.toFixed(0)} /s`,
      target: `>= ${PER_SECOND} /s`,
      holds: web >= PER_SECOND,
    },
    {
      name: 'the same, 95 of 100 answered within',
      ours: `${p95.toFixed(0)} ms`,
      reference: '',
      figure: `${p95.toFixed(0)} ms`,
      target: `< ${P95_MS} ms`,
      holds: p95 < P95_MS,
    },
    against('names', 'booking against one document, both answer with names', TIMES),
    against('ids', 'against the document answered with ids only (our setting)'),
    against('deep', 'against the document at the depth Payload comes with'),
    against('whole', 'against documents for payment and history as well'),
  ]
}
