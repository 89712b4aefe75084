import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import type { LoadedBooking } from '../booking/bookingRow'

type Input = { tx: Tx; before: LoadedBooking; after: Pick<LoadedBooking, 'id' | 'refundDueAmount'> }

/** What a decision gives back on top of what was due before is for the marketplace to pay (NV20). */
export async function addGuarantee({ tx, before, after }: Input): Promise<void> {
  const more = (after.refundDueAmount ?? 0) - Math.max(before.refundDueAmount ?? 0, before.refundedAmount)
  if (more <= 0) return
  await tx.execute(
    sql`update bookings set guarantee_amount = guarantee_amount + ${more} where id = ${after.id}`,
  )
}
