import { t } from '@/messages/t'
import { action, bookingPath, netInAll } from './blocks'
import type { BookingMail } from './bookingMail'
import type { MailBlock } from './mailContent'

/** Until when a request can be answered; a booking that was never requested counts as due at its start. */
export const answerDeadline = ({ booking }: BookingMail): Date => booking.requestExpiresAt ?? booking.start

/** Accept or decline: both lead to the page where it is done, for opening a link must change nothing. */
export function answerButtons(mail: BookingMail): MailBlock {
  const net = netInAll(mail)
  const path = bookingPath(mail)
  const decline = { label: t('notification.requestReceived.decline'), path: `${path}/decline` }
  return action(t('notification.requestReceived.action', { net }), path, decline)
}
