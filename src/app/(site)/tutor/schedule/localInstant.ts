import { parseDay } from '@/domain/availability/calendarDay'
import { parseClock, wallClock } from '@/domain/availability/wallClock'
import { DomainError } from '@/domain/errors/domainError'

type LocalInstant = {
  /** `YYYY-MM-DDTHH:mm` as date and time inputs send it. */
  text: string
  timeZone: string
  /** In a repeated hour a start takes the earlier reading, an end the later one. */
  edge: 'start' | 'end'
}

/** The instant a wall clock in the zone shows a date and time; null when that is none. */
export function localInstant({ text, timeZone, edge }: LocalInstant): Date | null {
  const [date = '', time = ''] = text.split('T')
  try {
    return new Date(wallClock(timeZone)({ day: parseDay(date), minutes: parseClock(time.slice(0, 5)), edge }))
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
