import { z } from 'zod'
import type { CalendarEvent } from '@/services/calendar/writeCalendar'

const NAME = 'edustream-calendar'

const instant = z.iso.datetime().transform((value) => new Date(value))
const event: z.ZodType<CalendarEvent> = z.object({
  uid: z.string(),
  sequence: z.int(),
  status: z.enum(['TENTATIVE', 'CONFIRMED', 'CANCELLED']),
  stamp: instant,
  start: instant,
  end: instant,
  title: z.string(),
  text: z.string(),
  url: z.string(),
  place: z.string().nullable().default(null),
})
const schema = z.array(event)

/**
 * The lessons of a mail as a `<meta>` of its document. The stored document so holds all that its attachment is made of,
 * as it was when the mail was written: every try to send it sends the same (ADR 012).
 */
export const eventMark = (events: readonly CalendarEvent[]): { name: string; content: string } => ({
  name: NAME,
  content: JSON.stringify(events, (_name, value: unknown) => value ?? undefined),
})

/** Reads the mark back from a document that `renderMail` wrote; none when it has none. */
export function eventsIn(html: string): CalendarEvent[] {
  const [, content] = html.match(new RegExp(`<meta name="${NAME}" content="([^"]*)"`)) ?? []
  return content === undefined ? [] : schema.parse(JSON.parse(unescaped(content)))
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** Undoes what React does to the value of an attribute. */
const unescaped = (value: string): string =>
  value.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole)
