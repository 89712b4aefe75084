import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type BookingView, toBookingView } from './bookingView'
import type { BookingViewRow } from './bookingViewSql'
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
export type BookingDetailRow = BookingViewRow & { history: HistoryItem[] | null }

type Query = ReturnType<typeof sql>

/**
 * A booking with its history, each from its table or from what a statement has just written to it.
 * @param parts.view `bookingViewSql` of one booking
 */
export const bookingDetailSql = ({ view, history }: { view: Query; history: Query }): Query => sql`
  select v.*, (select json_agg(json_build_object('at', h.at, 'actor', h.actor_kind, 'action', h.action, 'field', h.field,
    'from', h."from", 'to', h."to", 'reason', h.reason) order by h.at, h.id) from ${history} h where h.booking_id = v.id) as history
  from (${view}) v`

type Read = { row: BookingDetailRow; viewer: Viewer; now: Date }

/**
 * Makes the detail from a row of `bookingDetailSql`.
 * @throws DomainError NOT_FOUND when it is not the viewer's to see
 */
export function toBookingDetail({ row, viewer, now }: Read): BookingDetail {
  const as = readerOfRow(viewer, row)
  if (!as) throw new DomainError('NOT_FOUND', `booking ${row.id} not visible to ${viewer.id}`)
  return {
    ...toBookingView({ row, as, now }),
    history: (row.history ?? []).map((item) => ({ ...item, at: isoText(item.at) })),
  }
}
