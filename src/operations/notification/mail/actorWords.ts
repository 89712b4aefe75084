import { t } from '@/messages/t'
import type { BookingMail } from './bookingMail'

/** The person who made the move this is about, by name. */
export function actorName({ cause, tutorName, studentName, parentName }: BookingMail): string {
  if (cause?.actor === 'tutor') return tutorName
  if (cause?.actor === 'student') return studentName
  return cause?.actor === 'parent' && parentName ? parentName : t('notification.us')
}

/** Whether the reader made that move. */
export const isByReader = ({ cause, to }: BookingMail): boolean =>
  cause?.actor === to.part && to.part !== 'ops'
