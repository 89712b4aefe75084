import type { NotificationTemplate } from '@/domain/booking/effects'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'

export type BookingNotice = {
  bookingId: string
  template: NotificationTemplate
  /** What happened, unique for the booking: the id of the history row, or the kind of a timer. Told once each. */
  causeKey: string
}

/** Queues telling the people of a booking, in the transaction of what they are told about. */
export async function queueNotification(tx: Tx, notice: BookingNotice): Promise<void> {
  await enqueue(tx, 'booking.notify', notice)
}
