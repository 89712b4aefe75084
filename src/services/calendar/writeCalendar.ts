import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarStatus } from '@/domain/booking/calendarStanding'

/** An entry of a calendar; instants, so that every reader sees them in a zone of their own. */
export type CalendarEvent = {
  /** The same in every file and feed, for ever: by it a calendar knows the entry again. */
  uid: string
  /** Grows with every change that matters (`calendarStanding`). */
  sequence: number
  status: CalendarStatus
  /** When this revision was written. */
  stamp: Date
  start: Date
  end: Date
  title: string
  text: string
  /** The page about it. */
  url: string
  /** Where it takes place: here the address of the lesson room. None once it is cancelled. */
  place: string | null
}

type Calendar = {
  events: readonly CalendarEvent[]
  /** `CANCEL` takes a published entry back, `PUBLISH` gives or renews it (RFC 5546). */
  method: 'PUBLISH' | 'CANCEL'
  /** Who publishes, in files that travel by mail. */
  organizer?: { name: string; email: string }
  /** For calendars one subscribes to: what it is called, how often to look again, and when to remind. */
  feed?: { name: string; refreshSeconds: number; remindSecondsBefore: number }
}

/**
 * Writes an iCalendar document (RFC 5545): times in UTC, lines folded at 75 octets, ended by CRLF. The same input gives
 * the same text, byte by byte.
 */
export function writeCalendar({ events, method, organizer, feed }: Calendar): string {
  const calendar = ical({
    prodId: '//EduStream//Lessons//EN',
    scale: 'GREGORIAN',
    method: ICalCalendarMethod[method],
    ...(feed && { name: feed.name, ttl: feed.refreshSeconds }),
  })
  for (const event of events) {
    const isOn = event.status !== 'CANCELLED'
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      status: ICalEventStatus[event.status],
      transparency: isOn ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      stamp: event.stamp,
      lastModified: event.stamp,
      start: event.start,
      end: event.end,
      summary: printable(event.title),
      description: printable(event.text),
      url: event.url,
      location: event.place,
      organizer,
      alarms:
        feed && event.status === 'CONFIRMED'
          ? [{ type: ICalAlarmType.display, trigger: feed.remindSecondsBefore }]
          : [],
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Without the control characters that RFC 5545 has no place for; line breaks and tabs stay. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
}
