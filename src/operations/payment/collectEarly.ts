import { sql } from '@payloadcms/db-postgres'
import { CAPTURE_MARGIN_HOURS } from '@/domain/payment/holdStrategy'
import { addHours } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'

/**
 * Lessons still to come whose hold on the card the bank is about to let go: a lesson was moved, or the bank holds for less
 * time than cards mostly do. Their money is collected now and waits in escrow (CT09).
 * @returns how many were queued
 */
export async function collectEarly(tx: Tx, now: Date): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    update bookings b set hold_strategy = 'captureOnConfirm', updated_at = ${now.toISOString()}
    from payments p left join payments whole on whole.id = p.paid_by_id
    where p.booking_id = b.id and b.payment_state = 'AUTHORIZED' and b.hold_strategy = 'captureOnCompletion'
      and b.session_state in ('CONFIRMED', 'IN_PROGRESS')
      and coalesce(whole.capture_before, p.capture_before) <= ${addHours(now, CAPTURE_MARGIN_HOURS).toISOString()}
    returning b.id`)
  for (const { id } of rows) await enqueue(tx, 'payment.capture', { bookingId: id })
  return rows.length
}
