import { sql } from '@payloadcms/db-postgres'

/** The booking by which jobs know payment `p`: its own, or of the payment of a series any of its lessons. */
export const aBookingOf = sql`coalesce(p.booking_id,
  (select s.booking_id from payments s where s.paid_by_id = p.id order by s.booking_id limit 1))`
