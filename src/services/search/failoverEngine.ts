import { logger } from '@/services/logging/logger'
import { countOne } from '@/services/metrics/counters'
import { CircuitOpenError, resilientCalls } from '@/services/resilience/resilientCalls'
import type { SearchEngine } from './searchEngine'

type Engines = {
  first: SearchEngine
  /** Answers whatever the first one does not. */
  second: SearchEngine
  /** Whether a failure is one of the first engine as a whole, which opens the circuit, or of this question alone. */
  isOutage: (error: unknown) => boolean
  /** Whether a failure is an answer that took too long. */
  isSlow: (error: unknown) => boolean
  circuit?: { failures: number; withinMs: number; openMs: number }
}

export type FailoverEngine = SearchEngine & {
  /** Whether the first engine has answered all questions of late. */
  isWell: () => boolean
}

/** Few failures are enough: every one of them has cost somebody the time limit. */
const CIRCUIT = { failures: 3, withinMs: 10_000, openMs: 10_000 }

/** For so long nothing may have failed before the first engine counts as well again, so that a shaky one is not reported anew each second. */
const CALM_MS = 10_000

/** So often the second engine is kept ready while the first one answers. */
const REMIND_MS = 60_000

/**
 * Asks one engine and, when it fails or is slow, at once the other; behind a circuit, so that while the first is down nobody waits for
 * it (ADR 016, 036). Who searches learns nothing of it; the log does once at each change, the counter at every question.
 */
export function failoverEngine({
  first,
  second,
  isOutage,
  isSlow,
  circuit = CIRCUIT,
}: Engines): FailoverEngine {
  const calls = resilientCalls({
    provider: first.name,
    ...circuit,
    retries: 0,
    isRetryable: () => false,
    isOutage,
  })
  let isWell = true
  let failedAt = Number.NEGATIVE_INFINITY
  let remindedAt = Number.NEGATIVE_INFINITY

  const answered = () => {
    countOne('search_engine_answers_total', { engine: first.name, outcome: 'answered' })
    if (isWell || performance.now() - failedAt < CALM_MS) return
    isWell = true
    logger.info({ engine: first.name }, 'search answers from its own engine again')
  }
  const failed = (error: unknown) => {
    const outcome = error instanceof CircuitOpenError ? 'not_asked' : isSlow(error) ? 'slow' : 'failed'
    countOne('search_engine_answers_total', { engine: first.name, outcome })
    failedAt = performance.now()
    if (!isWell) return
    isWell = false
    logger.error(
      { engine: first.name, instead: second.name, outcome, err: error },
      'search answers from the other engine',
    )
  }
  /** The second engine may keep a copy that it would otherwise have to make while somebody waits. */
  const remind = () => {
    if (performance.now() - remindedAt < REMIND_MS) return
    remindedAt = performance.now()
    second
      .knownWords([])
      .catch((error: unknown) => logger.warn({ err: error, engine: second.name }, 'not ready to search'))
  }
  const answer = async <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> => {
    remind()
    try {
      const found = await calls(() => ask(first))
      answered()
      return found
    } catch (error) {
      failed(error)
    }
    const found = await ask(second)
    countOne('search_engine_answers_total', { engine: second.name, outcome: 'answered' })
    return found
  }
  return {
    name: first.name,
    find: (query) => answer((engine) => engine.find(query)),
    suggestTutors: (asked) => answer((engine) => engine.suggestTutors(asked)),
    knownWords: (words) => answer((engine) => engine.knownWords(words)),
    isWell: () => isWell,
  }
}
