import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type Call, type HttpClient, httpClient } from '../load/httpClient'
import { type LoadWorld, loadWorld } from '../load/loadWorld'
import type { LoadStack } from '../load/startLoadStack'
import { Tally } from '../load/tally'

/** One booking as its clients know it. */
export type Known = { id: string; tutorToken: string; studentToken: string; payUrl: string }

export type StressRun = {
  stack: LoadStack
  world: LoadWorld
  tally: Tally
  /** Bookings that a client was told it has. */
  acknowledged: Map<string, Known>
  /** Calls the product and counts the answer under `name`. */
  call: (name: string, method: string, path: string, call?: Call) => Promise<Answer>
  /** Opens the pay page of a booking and pays there. @returns whether the processor has the money on hold */
  pay: (booking: Known) => Promise<boolean>
  /** The payment simulator, for what happens outside. */
  processor: HttpClient
  close: () => void
}

type Options = {
  stack: LoadStack
  tutors: number
  students: number
  connections: number
  name: string
  /** Processes are being killed: a request that was not answered, or told to come back, is sent again with its key. */
  patient: boolean
}

const RETRY_MS = 250
const LONGEST_OUTAGE_MS = 90_000

/** The people and the clients of a stress run. */
export async function startRun({ stack, connections, patient, ...people }: Options): Promise<StressRun> {
  const world = await loadWorld({ db: stack.db, secret: stack.secrets.payloadSecret, ...people })
  await stack.db.query('analyze')
  const tally = new Tally()
  const product = httpClient(stack.url, connections)
  const processor = httpClient(String(stack.env.STRIPE_API_BASE), 16)
  const call = sender({ product, tally, patient })
  return {
    stack,
    world,
    tally,
    call,
    processor,
    acknowledged: new Map(),
    pay: async ({ payUrl }) => {
      const { pathname, search } = new URL(payUrl)
      const opened = await call('open the pay page', 'GET', pathname + search)
      const session = /\/pay\/(cs_\w+)/.exec(opened.location ?? '')?.[1]
      if (!session) return false
      const paid = await processor.call('POST', `/_control/sessions/${session}/pay`, {
        body: { card: '4242424242424242' },
      })
      return paid.body?.outcome === 'paid'
    },
    close: () => {
      product.close()
      processor.close()
    },
  }
}

type Sender = { product: HttpClient; tally: Tally; patient: boolean }

const sender =
  ({ product, tally, patient }: Sender): StressRun['call'] =>
  async (name, method, path, call) => {
    const givesUpAt = performance.now() + LONGEST_OUTAGE_MS
    for (;;) {
      const answer = await product.call(method, path, call)
      const isOpen =
        [0, 503].includes(answer.status) || answer.body?.errors?.[0]?.code === 'IDEMPOTENCY_IN_PROGRESS'
      const isLast = !patient || !isOpen || performance.now() > givesUpAt
      tally.add(isLast ? name : `${name}, sent again`, answer)
      if (isLast) return answer
      await delay(RETRY_MS)
    }
  }
