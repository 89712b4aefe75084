import { type Client, nextAction } from './actions'
import { seededRandom } from './seededRandom'
import type { StressRun } from './stressRun'

type Load = { run: StressRun; clients: number; seed: number; isOver: () => boolean }

/** So many clients at once, each doing one thing after the other until it is over. */
export async function mixedLoad({ run, clients, seed, isOver }: Load): Promise<void> {
  const work = async (n: number) => {
    const client: Client = { random: seededRandom(seed * 1000 + n), mine: [] }
    while (!isOver()) await nextAction(client)(run, client)
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => work(n)))
}
