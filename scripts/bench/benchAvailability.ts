import { addDays } from '@/domain/time/instants'
import { hammer } from '../load/hammer'
import { httpClient } from '../load/httpClient'
import type { LoadWorld } from '../load/loadWorld'
import type { LoadStack } from '../load/startLoadStack'
import type { BenchRow } from './benchRow'
import { inTurns, median } from './inTurns'

const SHARE = 1 / 3
const CLIENTS = 16

/** `GET /api/tutors/{id}/availability` of a week against a route of the same server that only answers JSON. */
export async function benchAvailability(stack: LoadStack, world: LoadWorld): Promise<BenchRow> {
  const client = httpClient(stack.url, CLIENTS)
  const from = addDays(new Date(), 2).toISOString()
  const to = addDays(new Date(), 9).toISOString()
  let n = 0
  // Each from an address of its own, as visitors come: a shared one would queue for its own rate limit.
  const visitor = () => ({ headers: { 'x-forwarded-for': `10.${n % 200}.${(n >> 8) % 256}.${n % 256}` } })
  const availability = () => {
    n += 1
    const { tutorId } = world.tutors[n % world.tutors.length] as LoadWorld['tutors'][number]
    return client.call('GET', `/api/tutors/${tutorId}/availability?from=${from}&to=${to}`, visitor())
  }
  const bare = () => client.call('GET', '/api/health/live')
  const load = { clients: CLIENTS, seconds: 4, status: 200 }
  await hammer({ ...load, request: availability })
  await hammer({ ...load, request: bare })
  const rates = await inTurns(5, {
    ours: () => hammer({ ...load, request: availability }),
    bare: () => hammer({ ...load, request: bare }),
  })
  client.close()
  const ours = median(rates.ours.map(({ perSecond }) => perSecond))
  const reference = median(rates.bare.map(({ perSecond }) => perSecond))
  return {
    name: 'availability of a week over HTTP',
    ours: `${ours.toFixed(0)} /s`,
    reference: `${reference.toFixed(0)} /s (bare JSON route)`,
    figure: `${(ours / reference).toFixed(2)} of it`,
    target: '>= 1/3',
    holds: ours / reference >= SHARE,
  }
}
