import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { isDemo } from '@/env'
import { prepared } from '@/services/database/prepared'
import { database, type Tx } from '@/services/database/tx'

/**
 * The present instant for everything below the edge (NV11). Real in production; in demo and tests the real time
 * plus an offset kept in the database, so that every process and restart agrees.
 */
export async function currentInstant(payload: Payload): Promise<Date> {
  const real = Date.now()
  return isDemo ? new Date(real + (await readOffset(database(payload)))) : new Date(real)
}

/** The instant of the real world at which the clock will show `at`: what the queue must be told. */
export async function realInstantOf(tx: Tx, at: Date): Promise<Date> {
  return isDemo ? new Date(at.getTime() - (await readOffset(tx))) : at
}

async function readOffset(tx: Tx): Promise<number> {
  const { rows } = await prepared<{ offset_ms: string }>(
    tx,
    sql`select offset_ms from demo_clock where id = 1`,
  )
  return Number(rows[0]?.offset_ms ?? 0)
}

/**
 * Moves the demo clock to `at`. Time only runs forward, for a marketplace that has lived through Tuesday cannot
 * go back to Monday.
 * @returns the new present instant
 * @throws DomainError DEMO_ONLY in production, CLOCK_BACKWARDS when `at` has passed.
 */
export async function moveClock(tx: Tx, at: Date): Promise<Date> {
  if (!isDemo) throw new DomainError('DEMO_ONLY', 'clock moved outside demo mode')
  const offset = at.getTime() - Date.now()
  const { rows } = await tx.execute(sql`
    insert into demo_clock (id, offset_ms) values (1, ${offset})
    on conflict (id) do update set offset_ms = excluded.offset_ms where demo_clock.offset_ms <= excluded.offset_ms
    returning offset_ms`)
  if (rows.length === 0) throw new DomainError('CLOCK_BACKWARDS', 'clock moved backwards')
  return at
}
