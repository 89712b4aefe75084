import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SearchEvent } from '@/domain/search/events/searchEvents'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'

/** Events wait so long for others to be written with. */
const WAIT_MS = 2000
/** More than this is let go, should the database be away or slower than people search: an answer matters more than its count. */
const MOST_WAITING = 5000

type Waiting = { events: SearchEvent[]; payload?: Payload; timer?: NodeJS.Timeout; letGo: number }

// The pages and the server around them are bundled apart, and have this in common.
const KEY = Symbol.for('edustream.searchLog')
const waiting = (): Waiting => {
  const holder = globalThis as { [KEY]?: Waiting }
  holder[KEY] ??= { events: [], letGo: 0 }
  return holder[KEY]
}

/** Has events written soon, many in one statement; takes no time from who caused them, and never fails. */
export function noteEvents(payload: Payload, events: readonly SearchEvent[]): void {
  const log = waiting()
  const room = Math.max(0, MOST_WAITING - log.events.length)
  log.events.push(...events.slice(0, room))
  log.letGo += Math.max(0, events.length - room)
  log.payload = payload
  log.timer ??= setTimeout(() => void flushEvents(), WAIT_MS).unref()
}

/**
 * Writes what waits, now: before a process ends, and for tests. What cannot be written waits for the next turn; an event whose values
 * no table takes is let go, or it would keep all others waiting with it.
 */
export async function flushEvents(): Promise<void> {
  const log = waiting()
  clearTimeout(log.timer)
  log.timer = undefined
  const { payload, letGo } = log
  const events = log.events.splice(0)
  log.letGo = 0
  if (letGo > 0) logger.warn({ letGo }, 'search events were let go')
  if (payload && events.length > 0) await writeOrKeep(payload, events)
}

async function writeOrKeep(payload: Payload, events: readonly SearchEvent[]): Promise<void> {
  try {
    await withTransaction(payload, ({ tx }) => write(tx, events))
  } catch (error) {
    const [first] = events
    if (!isOfValues(error)) {
      logger.warn({ err: error, count: events.length }, 'search events not written, trying again')
      noteEvents(payload, events)
    } else if (events.length === 1 && first) {
      logger.error({ err: error, kind: first.kind }, 'a search event that cannot be written was let go')
    } else {
      const half = Math.ceil(events.length / 2)
      await writeOrKeep(payload, events.slice(0, half))
      await writeOrKeep(payload, events.slice(half))
    }
  }
}

/** Class 22 of the states of SQL: what was sent is no value of its type, today as tomorrow. */
function isOfValues(error: unknown): boolean {
  const { code } = ((error as Error | undefined)?.cause ?? error ?? {}) as { code?: unknown }
  return typeof code === 'string' && code.startsWith('22')
}

/**
 * One statement for each sort, in one transaction: what is tried again was not written. A click is one when the tutor was among the results of a search of that visitor within the hour, which
 * says its place as well; a booking counts when the visitor searched that day.
 */
async function write(tx: Tx, events: readonly SearchEvent[]): Promise<void> {
  // Ids without a time in them: of a booking only the day is to be known.
  const rows = events.map(({ at, ...event }) => ({ id: randomUUID(), at: at.toISOString(), ...event }))
  const searches = rows.filter(({ kind }) => kind === 'search_performed' || kind === 'filter_applied')
  const followed = rows.filter(({ kind }) => kind === 'result_clicked' || kind === 'booking_made')
  if (searches.length > 0)
    await tx.execute(sql`
      insert into search_events (id, at, kind, visitor, search_id, query, filters, filter, subject, hour_band, price_band,
        results_count, shown, created_at, updated_at)
      select id, at, kind::enum_search_events_kind, visitor, "searchId", query, filters, filter, subject, "hourBand", "priceBand",
        "resultsCount", shown, at, at
      from jsonb_to_recordset(${JSON.stringify(searches)}::jsonb) e(id uuid, at timestamptz, kind text, visitor text,
        "searchId" text, query text, filters jsonb, filter text, subject text, "hourBand" text, "priceBand" text,
        "resultsCount" int, shown jsonb)`)
  if (followed.length > 0)
    await tx.execute(sql`
      insert into search_events (id, at, kind, visitor, search_id, subject, position, tutor_id, created_at, updated_at)
      select e.id, e.at, e.kind::enum_search_events_kind, e.visitor, s.search_id, s.subject,
        case when e.kind = 'result_clicked' then s.position end, case when e.kind = 'result_clicked' then e."tutorId" end, e.at, e.at
      from jsonb_to_recordset(${JSON.stringify(followed)}::jsonb) e(id uuid, at timestamptz, kind text, visitor text, "tutorId" uuid)
      cross join lateral (
        select s.search_id, s.subject, (s.shown ->> 'from')::int + shown.place::int position from search_events s
        left join lateral (select x.place from jsonb_array_elements_text(s.shown -> 'ids') with ordinality x(id, place)
          where x.id = e."tutorId"::text) shown on true
        where s.kind = 'search_performed' and s.visitor = e.visitor and (e.kind = 'booking_made'
          or (s.at > e.at - interval '1 hour' and shown.place is not null))
        order by s.at desc limit 1) s`)
}
