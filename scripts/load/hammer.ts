import type { Answer } from './httpClient'
import { percentile } from './tally'

type Load = {
  /** Makes the next request. */
  request: () => Promise<Answer>
  /** How many are on their way at any time. */
  clients: number
  seconds: number
  /** The only answer that counts; any other ends the run. */
  status: number
}

export type Measured = { perSecond: number; p50: number; p95: number; requests: number }

/**
 * Keeps so many requests on their way for so long.
 * @throws Error at the first answer that is not the expected one: a rate of refusals is no rate
 */
export async function hammer({ request, clients, seconds, status }: Load): Promise<Measured> {
  const ms: number[] = []
  const started = performance.now()
  const until = started + seconds * 1000
  const client = async () => {
    while (performance.now() < until) {
      const answer = await request()
      if (answer.status !== status)
        throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 300)}`)
      ms.push(answer.ms)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const elapsed = (performance.now() - started) / 1000
  const sorted = ms.sort((a, b) => a - b)
  return {
    perSecond: ms.length / elapsed,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    requests: ms.length,
  }
}
