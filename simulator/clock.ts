import type { Store } from './store'

const NOTE = 'clock-offset-ms'

/** The provider's time. It can be moved forward, never back, and keeps its lead over a restart. */
export type Clock = {
  /** Milliseconds since 1970 on this provider's clock. */
  now(): number
  /** The same in whole seconds, as the API shows instants. */
  seconds(): number
  offsetMs(): number
  /** Moves to `instant` (ms) when that lies ahead; otherwise nothing happens. True when it moved. */
  advanceTo(instant: number): boolean
  reset(): void
}

export function createClock(store: Store): Clock {
  let offset = store.note<number>(NOTE) ?? 0
  const now = (): number => Date.now() + offset
  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    offsetMs: () => offset,
    advanceTo: (instant) => {
      if (instant <= now()) return false
      offset = instant - Date.now()
      store.setNote(NOTE, offset)
      return true
    },
    reset: () => {
      offset = 0
      store.setNote(NOTE, 0)
    },
  }
}
