import type { Payload } from 'payload'
import { noteEvents } from '@/services/searchLog/eventBuffer'
import { type Searcher, visitorOf } from './searcher'

const DAY_MS = 86_400_000

/**
 * Notes that a visitor booked, for the share of searches that lead there (C05). Only the day is kept and neither the lesson nor
 * the tutor, so that nobody can tell from the log which booking it was.
 */
export function noteBooking({ payload, searcher, now }: { payload: Payload; searcher: Searcher; now: Date }) {
  const visitor = visitorOf(searcher, now)
  const day = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS)
  if (visitor) noteEvents(payload, [{ kind: 'booking_made', at: day, visitor }])
}
