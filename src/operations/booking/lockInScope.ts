import { sql } from '@payloadcms/db-postgres'
import { reachOf, type Scope } from '@/domain/series/scope'
import type { Tx } from '@/services/database/tx'
import { type LoadedBooking, lockBooking, readBooking } from './bookingRow'

type Input = { tx: Tx; bookingId: string; scope: Scope }
type InScope = {
  /** The lesson somebody chose. */
  named: LoadedBooking
  /** The others the change is about, by their start; none for a lesson by itself. */
  others: LoadedBooking[]
}

/**
 * The lessons a change is about (`reachOf`), locked until the transaction ends, in the order of ids as everywhere.
 * @throws DomainError NOT_FOUND
 */
export async function lockInScope({ tx, bookingId, scope }: Input): Promise<InScope> {
  const booking = await readBooking(tx, bookingId)
  const reach = reachOf(scope, booking)
  if (!booking.seriesId || reach === 'one') return { named: await lockBooking(tx, bookingId), others: [] }
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from bookings where series_id = ${booking.seriesId}
      and (${reach} = 'all' or start >= ${booking.start.toISOString()} or id = ${bookingId}) order by id`)
  const locked: LoadedBooking[] = []
  for (const { id } of rows) locked.push(await lockBooking(tx, id))
  const named = locked.find(({ id }) => id === bookingId) as LoadedBooking
  const others = locked.filter(({ id }) => id !== bookingId)
  // Paid for while this waited: the lessons have become single ones, and only what was asked for is changed.
  if (reachOf(scope, named) === 'one') return { named, others: [] }
  return { named, others: others.sort((a, b) => a.start.getTime() - b.start.getTime()) }
}
