import { Temporal } from 'temporal-polyfill'

type Gap = { from: Date; until: Date }

const SPRING = [3, 4]

/**
 * The next weeks in which the clocks of New York are on summer time already and those of Berlin are not.
 * @param after the gap begins later than this
 */
export function clockGap(after: Date): Gap {
  const from = nextSpringChange('America/New_York', after)
  return { from, until: nextSpringChange('Europe/Berlin', from) }
}

function nextSpringChange(timeZone: string, after: Date): Date {
  let change = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(timeZone)
  do {
    const next = change.getTimeZoneTransition('next')
    if (!next) throw new Error(`the clocks of ${timeZone} change no more`)
    change = next
  } while (!SPRING.includes(change.month))
  return new Date(change.epochMilliseconds)
}
