import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { type BookingView, type BookingViewRow, bookingViewSql, toBookingView } from './bookingView'
import { readerOfRow } from './readerOfRow'

export type HistoryItem = {
  at: string
  actor: string
  action: string
  field: string
  from: string | null
  to: string
  reason: string | null
}
export type BookingDetail = BookingView & { history: HistoryItem[] }

/**
 * One booking with its history, for its tutor, its student and staff that work on cases.
 * @throws DomainError NOT_FOUND when it does not exist or is not the viewer's to see.
 */
export async function getBooking({
  payload,
  viewer,
  bookingId,
  now,
}: {
  payload: Payload
  viewer: Viewer
  bookingId: string
  now: Date
}): Promise<BookingDetail> {
  if (!isId(bookingId)) throw new DomainError('NOT_FOUND', 'not the id of a booking')
  const { rows } = await prepared<BookingViewRow & { history: HistoryItem[] }>(
    database(payload),
    sql`
    select v.*, (select json_agg(json_build_object('at', h.at, 'actor', h.actor_kind, 'action', h.action, 'field', h.field,
      'from', h."from", 'to', h."to", 'reason', h.reason) order by h.at, h.id) from booking_history h where h.booking_id = v.id) as history
    from (${bookingViewSql(viewer.id)} where b.id = ${bookingId}::uuid) v`,
  )
  const row = rows[0]
  const as = row && readerOfRow(viewer, row)
  if (!row || !as) throw new DomainError('NOT_FOUND', `booking ${bookingId} not visible to ${viewer.id}`)
  return {
    ...toBookingView({ row, as, now }),
    history: (row.history ?? []).map((item) => ({ ...item, at: new Date(item.at).toISOString() })),
  }
}

const isId = (text: string) => z.uuid().safeParse(text).success
