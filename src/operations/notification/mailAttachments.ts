import { writeCalendar } from '@/services/calendar/writeCalendar'
import type { MailAttachment } from '@/services/mail/mailTransport'
import { eventsIn } from './mail/eventMark'
import { MAIL_SENDER } from './mail/mailSender'

/**
 * The files of a stored mail: `lesson.ics` where it is about a lesson that was booked, moved or cancelled (EX06). Made of
 * nothing but the stored document, so that a mail sent late or twice says what it said when it was written.
 */
export function mailAttachments(html: string): MailAttachment[] {
  const events = eventsIn(html)
  const [first] = events
  if (!first) return []
  const method = first.status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'
  return [
    {
      filename: 'lesson.ics',
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: writeCalendar({ method, events, organizer: senderOf(MAIL_SENDER) }),
    },
  ]
}

/** `Name <address>` in its parts. */
function senderOf(sender: string): { name: string; email: string } {
  const [, name = sender, email = sender] = sender.match(/^(.+) <(.+)>$/) ?? []
  return { name, email }
}
