import type { CalendarEvent } from '@/services/calendar/writeCalendar'

/** What a mail says, without saying how it looks: the HTML and the plain text are both made from it. */
export type MailContent = {
  subject: string
  /** The line an inbox shows beside the subject. */
  preview: string
  heading: string
  blocks: readonly MailBlock[]
  /** Why the receiver got this mail: the footer. */
  reason: string
  /** The lessons for the reader's calendar, attached as a file. */
  events?: readonly CalendarEvent[]
}

export type MailBlock =
  | { kind: 'paragraph'; text: string }
  /** Label and value, line by line: when, with whom, how much. */
  | { kind: 'facts'; facts: readonly Fact[] }
  /** An amount for each line and their sum below a rule. */
  | { kind: 'amounts'; lines: readonly Fact[]; total: Fact }
  /** Words of a person, set apart so that nobody takes them for ours. */
  | { kind: 'quote'; label: string; text: string }
  /** The one thing to do, and at most one other. */
  | { kind: 'action'; label: string; href: string; other?: { label: string; href: string } }
  /** Small print. */
  | { kind: 'note'; text: string }

export type Fact = { label: string; value: string }
