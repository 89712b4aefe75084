import { hammer } from '../load/hammer'
import { httpClient } from '../load/httpClient'
import { loadWorld } from '../load/loadWorld'
import { type LoadStack, startLoadStack } from '../load/startLoadStack'
import type { BenchRow } from './benchRow'
import { bookingBody, freeLessons } from './bookingRequests'
import { inTurns, median } from './inTurns'
import { seedPast } from './seedPast'

const FEW = 10_000
const MANY = 1_000_000
const MOST = 1.2
const CLIENTS = 4

/**
 * What a booking costs in a marketplace with a million bookings, against one with ten thousand: the same product twice,
 * each on its own Postgres, the same people, measured in turns.
 */
export async function benchGrowth(): Promise<BenchRow> {
  const small = await startLoadStack()
  const large = await startLoadStack().catch(async (error: unknown) => {
    await small.stop()
    throw error
  })
  try {
    const sides = { few: await bookings(small, FEW), many: await bookings(large, MANY) }
    const rounds = { few: sides.few.round, many: sides.many.round }
    await inTurns(3, rounds)
    const times = await inTurns(15, rounds)
    for (const { close } of Object.values(sides)) close()
    const [few, many] = [median(times.few), median(times.many)]
    return {
      name: `a booking among ${MANY.toLocaleString('en')}`,
      ours: `${many.toFixed(1)} ms`,
      reference: `${few.toFixed(1)} ms (among ${FEW.toLocaleString('en')})`,
      figure: `${(many / few).toFixed(2)} x`,
      target: `<= ${MOST} x`,
      holds: many / few <= MOST,
    }
  } finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

async function bookings(stack: LoadStack, count: number) {
  const { db, secrets } = stack
  const world = await loadWorld({ db, secret: secrets.payloadSecret, tutors: 500, students: 2000 })
  const started = performance.now()
  await seedPast(db, world, count)
  console.log(`${count} bookings written in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  const client = httpClient(stack.url, CLIENTS)
  const next = freeLessons(world)
  const request = () => {
    const lesson = next()
    return client.call('POST', '/api/bookings', {
      token: lesson.student.token,
      body: bookingBody(world, lesson),
    })
  }
  const round = async () => (await hammer({ request, clients: CLIENTS, seconds: 2, status: 201 })).p50
  return { round, close: client.close }
}
