import { noShowFrom } from '@/domain/booking/deadlines'
import { t } from '@/messages/t'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'

type LateText = { booking: Pick<BookingDetail, 'start' | 'meetingUrl'>; name: string; now: Date }

/**
 * What becomes of a lesson whose other side has not come (NV14, D16). It ends by itself only at the one instant after
 * the start, and only when it is held in the room; otherwise somebody has to say so.
 * @returns null while the lesson has not begun
 */
export function lateText({ booking, name, now }: LateText): string | null {
  const start = new Date(booking.start)
  if (now < start) return null
  if (booking.meetingUrl) return t('lesson.lateElsewhere', { name })
  return now < noShowFrom({ start }) ? t('lesson.late', { name }) : t('lesson.lateOver', { name })
}
