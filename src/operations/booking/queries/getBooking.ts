import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { type BookingDetail, type BookingDetailRow, bookingDetailSql, toBookingDetail } from './bookingDetail'
import { bookingViewSql } from './bookingViewSql'

type Input = { payload: Payload; viewer: Viewer; bookingId: string; now: Date }

/**
 * One booking with its history, for its tutor, its student and staff that work on cases.
 * @throws DomainError NOT_FOUND when it does not exist or is not the viewer's to see.
 */
export async function getBooking({ payload, viewer, bookingId, now }: Input): Promise<BookingDetail> {
  if (!isId(bookingId)) throw new DomainError('NOT_FOUND', 'not the id of a booking')
  const view = sql`${bookingViewSql(viewer.id)} where b.id = ${bookingId}::uuid`
  const { rows } = await prepared<BookingDetailRow>(
    database(payload),
    bookingDetailSql({ view, history: sql`booking_history` }),
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  return toBookingDetail({ row: rows[0], viewer, now })
}

const isId = (text: string) => z.uuid().safeParse(text).success
