import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { addDays } from '@/domain/time/instants'
import { currentInstant, moveClock, realInstantOf } from '@/services/clock/clock'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { advanceBy } from './advanceBy'
import { assertDemo } from './assertDemo'
import type { DemoClock } from './queries/readDemoClock'

type Input = {
  payload: Payload
  /** An instant, or an ISO 8601 duration from the present one. */
  to: { at: Date } | { advance: string }
}

/** A slip of the finger should not carry a marketplace into the next century: there is no way back. */
const FURTHEST_DAYS = 370

/**
 * Moves the product's clock forward and has every timer that came due by it rung at once (NV11). Jumps that come
 * together add up: each is measured from where the one before has left the clock.
 * @throws DomainError DEMO_ONLY, CLOCK_BACKWARDS, or VALIDATION_FAILED for an unreadable duration or more than a year.
 */
export async function moveDemoClock({ payload, to }: Input): Promise<DemoClock> {
  assertDemo()
  return withTransaction(payload, async ({ tx }) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('demo-clock', 0))`)
    const now = await currentInstant(payload)
    const at = 'at' in to ? to.at : advanceBy(now, to.advance)
    if (at > addDays(now, FURTHEST_DAYS)) throw tooFar(to)
    await moveClock(tx, at)
    await enqueue(tx, 'timers.sweep', {})
    await enqueue(tx, 'search.roll', {})
    await enqueue(tx, 'content.publishDue', {})
    const real = await realInstantOf(tx, at)
    return { now: at.toISOString(), offsetMs: at.getTime() - real.getTime() }
  })
}

const tooFar = (to: Input['to']) =>
  new DomainError('VALIDATION_FAILED', 'clock moved too far', {
    field: 'at' in to ? 'at' : 'advance',
    userMessage: 'The demo clock moves at most a year at a time. Choose an earlier time.',
  })
