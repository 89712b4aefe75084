import type { Payload } from 'payload'
import { realInstantOf } from '@/services/clock/clock'
import { database } from '@/services/database/tx'
import { assertDemo } from '../assertDemo'

/** What the product's clock shows, and how far it is ahead of the real one in milliseconds. */
export type DemoClock = { now: string; offsetMs: number }

/**
 * Reads the movable clock (NV11).
 * @throws DomainError DEMO_ONLY
 */
export async function readDemoClock({ payload, now }: { payload: Payload; now: Date }): Promise<DemoClock> {
  assertDemo()
  const real = await realInstantOf(database(payload), now)
  return { now: now.toISOString(), offsetMs: now.getTime() - real.getTime() }
}
