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

/**
 * Booking over HTTP: how many a second the product takes, and how it compares with Payload creating the same document
 * by its own REST API. Like with like: both on the same bare server, and both answer with the names of tutor, student and
 * subject (depth 1); the product's own figure is that of the web process.
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
  const create = (depth: 0 | 1) => async () => {
    const lesson = plainLesson()
    return bare.call('POST', `/api/cms/bookings?depth=${depth}`, {
      token: lesson.student.token,
      body: bookingDocument(plain, lesson),
    })
  }
  const load = { clients: CLIENTS, seconds: 5, status: 201 }
  const sides = {
    web: () => hammer({ ...load, request: book(web) }),
    ours: () => hammer({ ...load, request: book(bare) }),
    payload: () => hammer({ ...load, request: create(1) }),
    bareRow: () => hammer({ ...load, request: create(0) }),
  }
  await inTurns(1, sides)
  const measured = await inTurns(4, sides)
  for (const client of [web, bare]) client.close()
  await reference.stop()
  return rows(measured)
}

const people = ({ db, secrets }: LoadStack) => ({ db, secret: secrets.payloadSecret })

function rows(measured: Record<'web' | 'ours' | 'payload' | 'bareRow', Measured[]>): BenchRow[] {
  const middle = (side: keyof typeof measured, what: 'perSecond' | 'p95') =>
    median(measured[side].map((one) => one[what]))
  const [web, ours, payload, bareRow] = [
    middle('web', 'perSecond'),
    middle('ours', 'perSecond'),
    middle('payload', 'perSecond'),
    middle('bareRow', 'perSecond'),
  ]
  const p95 = middle('web', 'p95')
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
    {
      name: 'booking against a document, both answer with names',
      ours: `${ours.toFixed(0)} /s`,
      reference: `${payload.toFixed(0)} /s (Payload REST)`,
      figure: `${(ours / payload).toFixed(2)} x`,
      target: `>= ${TIMES} x`,
      holds: ours / payload >= TIMES,
    },
    {
      name: 'the same against a document answered with ids only',
      ours: `${ours.toFixed(0)} /s`,
      reference: `${bareRow.toFixed(0)} /s (Payload REST)`,
      figure: `${(ours / bareRow).toFixed(2)} x`,
      target: '',
      holds: true,
    },
  ]
}
