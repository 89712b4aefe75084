import type { IBreaker } from 'cockatiel'
import { CircuitState } from 'cockatiel'

/**
 * Opens a circuit at so many failures within a window (X06 to X08), whatever succeeds in between; the library's own
 * breakers count in a row or as a share. A failed probe opens it again at once.
 */
export function failureCountBreaker({
  failures,
  withinMs,
  clock = Date.now,
}: {
  failures: number
  withinMs: number
  clock?: () => number
}): IBreaker {
  let failedAt: number[] = []
  return {
    get state() {
      return failedAt
    },
    set state(kept: unknown) {
      failedAt = kept as number[]
    },
    success: (state) => {
      if (state === CircuitState.HalfOpen) failedAt = []
    },
    failure: (state) => {
      if (state === CircuitState.HalfOpen) return true
      const now = clock()
      failedAt = [...failedAt.filter((at) => at > now - withinMs), now]
      if (failedAt.length < failures) return false
      failedAt = []
      return true
    },
  }
}
