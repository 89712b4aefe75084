import type { BookingSnapshot } from './bookingSnapshot'
import { noShowFrom } from './deadlines'

/** The sides of a lesson whose coming is recorded. */
export const SIDES = ['student', 'tutor'] as const
export type Side = (typeof SIDES)[number]

/** A page that has said nothing for so long was closed without a word; coming back is a new stay. */
export const SILENT_MINUTES = 2

type Attended = Pick<
  BookingSnapshot,
  'start' | 'tutorJoinedAt' | 'tutorLeftAt' | 'studentJoinedAt' | 'studentLeftAt'
>

/**
 * Whether a person came to the lesson as the page of the lesson recorded it: there within 15 minutes of the start, and
 * not gone before it began (NV14, EX26). A page that was closed without a word counts as open: a lost connection is
 * nobody's fault, and the other side can still report it.
 */
export function hasCome(booking: Attended, side: Side): boolean {
  const joinedAt = side === 'tutor' ? booking.tutorJoinedAt : booking.studentJoinedAt
  const leftAt = side === 'tutor' ? booking.tutorLeftAt : booking.studentLeftAt
  if (joinedAt === null || joinedAt > noShowFrom(booking)) return false
  return leftAt === null || leftAt >= booking.start
}
