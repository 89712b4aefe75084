import { formatInstant } from './formatInstant'
import { zoneOffset } from './zoneLabel'

type Moment = { instant: Date | string; timeZone: string }
type SlotTime = Moment & { style?: 'time' | 'full' }

/** Far enough to reach the other reading of a repeated hour: no clock is put back by more. */
const LONGEST_REPEAT_HOURS = 3
const HALF_HOUR = 30 * 60_000

/**
 * The time of a slot, `14:00` or with its date in full, that can be mistaken for no other: in an hour that comes twice, when clocks go
 * back, it carries the offset, `01:30 (GMT-4)` and an hour later `01:30 (GMT-5)`.
 */
export function slotTime({ instant, timeZone, style = 'time' }: SlotTime): string {
  const time = formatInstant({ instant, timeZone, style })
  return isShownTwice({ instant, timeZone }) ? `${time} (${zoneOffset({ timeZone, instant })})` : time
}

/** Whether the clock shows this date and time at another instant too. */
function isShownTwice({ instant, timeZone }: Moment): boolean {
  const at = new Date(instant).getTime()
  const reach = LONGEST_REPEAT_HOURS * 2 * HALF_HOUR
  // Nearly always the offset is the same on both sides, and this is the end of it.
  const [before, after] = [at - reach, at + reach].map((when) =>
    zoneOffset({ timeZone, instant: new Date(when) }),
  )
  if (before === after) return false
  const shown = formatInstant({ instant, timeZone, style: 'dateTime' })
  for (let away = HALF_HOUR; away <= reach; away += HALF_HOUR) {
    for (const other of [at - away, at + away]) {
      if (formatInstant({ instant: new Date(other), timeZone, style: 'dateTime' }) === shown) return true
    }
  }
  return false
}
