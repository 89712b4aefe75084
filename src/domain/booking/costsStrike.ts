import type { BookingSnapshot } from './bookingSnapshot'
import { findMove } from './findMove'

/** Whether it counts as a strike when the tutor cancels now (CT48): the row of the table that would be taken says so. */
export function costsStrike({ booking, now }: { booking: BookingSnapshot; now: Date }): boolean {
  const found = findMove({ action: 'cancel', actor: 'tutor', booking, now })
  return 'row' in found && found.row.effects.includes('strikeTutor')
}
