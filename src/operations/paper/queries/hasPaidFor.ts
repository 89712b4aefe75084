import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** Whether money of the viewer was captured for a lesson: then there is a receipt for them. */
export async function hasPaidFor({
  payload,
  viewer,
  bookingId,
}: {
  payload: Payload
  viewer: Viewer
  bookingId: string
}): Promise<boolean> {
  const { rows } = await database(payload).execute(
    sql`select 1 from payments where booking_id = ${bookingId} and payer_id = ${viewer.id} and captured_amount > 0 limit 1`,
  )
  return rows.length > 0
}
