import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel'
import { logger } from '@/services/logging/logger'
import { failureCountBreaker } from './failureCountBreaker'

export type BreakerSettings = {
  /** Failed calls within `withinMs` that open the circuit. */
  failures: number
  withinMs: number
  /** For so long nothing is called, then one call tries. */
  openMs: number
}

export type ResilienceSettings = BreakerSettings & {
  /** Name of the outside system, for the log. */
  provider: string
  /** Tries after the first one. */
  retries: number
  /** Whether another try may help. */
  isRetryable: (error: unknown) => boolean
  /** Whether the system as a whole is in trouble: only this counts for the circuit, never a refusal. */
  isOutage: (error: unknown) => boolean
}

/** The circuit is open: nothing was sent. */
export class CircuitOpenError extends Error {
  override readonly name = 'CircuitOpenError'
  readonly retryAfterSeconds: number

  constructor(provider: string, retryAfterSeconds: number) {
    super(`${provider} is not called for ${retryAfterSeconds} s`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 2000

/**
 * Calls to one outside system: tried again with growing, jittered waits (X04), and not at all while it is down (X06 to
 * X08). A call counts as failed for the circuit when its last try fails, so a blip that a second try gets over opens
 * nothing. While the circuit is half open one call goes out and the others wait for what it comes to.
 * The returned function throws what `work` threw last, or CircuitOpenError.
 */
export function resilientCalls(settings: ResilienceSettings): <T>(work: () => Promise<T>) => Promise<T> {
  const { provider, failures, withinMs, openMs } = settings
  const retries = retry(handleWhen(settings.isRetryable), {
    maxAttempts: settings.retries,
    backoff: new ExponentialBackoff({ initialDelay: FIRST_WAIT_MS, maxDelay: LONGEST_WAIT_MS }),
  })
  const circuit = circuitBreaker(handleWhen(settings.isOutage), {
    halfOpenAfter: openMs,
    breaker: failureCountBreaker({ failures, withinMs }),
  })
  const policy = wrap(circuit, retries)
  let openUntil = 0
  circuit.onBreak(() => {
    openUntil = Date.now() + openMs
  })
  circuit.onStateChange((state) => {
    const level = state === CircuitState.Open ? 'error' : 'info'
    logger[level]({ provider, circuit: CircuitState[state] }, 'circuit changed')
  })
  return async (work) => {
    try {
      return await policy.execute(work)
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error
      throw new CircuitOpenError(provider, Math.max(1, Math.ceil((openUntil - Date.now()) / 1000)))
    }
  }
}
