import { setImmediate } from 'node:timers/promises'

/** What other requests may have to wait for. */
const SLICE_MS = 5

/** Does work step by step and lets others have a turn in between. */
export async function inSlices(steps: Iterable<void>): Promise<void> {
  let since = performance.now()
  for (const _ of steps) {
    if (performance.now() - since < SLICE_MS) continue
    await setImmediate()
    since = performance.now()
  }
}
