import { addDays, earlier } from '../time/instants'
import { type OpenSlotsInput, openSlots, type TimeRange } from './openSlots'

type NearestSlotsInput = Omit<OpenSlotsInput, 'from' | 'to'> & {
  /** The start that was wished for. */
  around: Date
  count: number
}

/**
 * The open slots that start nearest to a wished instant, nearest first, the earlier one first when equally near: the
 * alternatives of SLOT_TAKEN (NV01). Fewer than `count` when the tutor has no more within the horizon.
 */
export function nearestSlots({ around, count, ...availability }: NearestSlotsInput): TimeRange[] {
  const { now, horizonDays } = availability
  const horizon = addDays(now, horizonDays + 1)
  for (let days = 1; ; days *= 2) {
    const from = addDays(around, -days)
    const to = addDays(around, days)
    const slots = openSlots({ ...availability, from, to: earlier(to, horizon) })
    if (slots.length >= count || (from <= now && to >= horizon))
      return byDistance(slots, around).slice(0, count)
  }
}

function byDistance(slots: readonly TimeRange[], around: Date): TimeRange[] {
  const distance = ({ start }: TimeRange) => Math.abs(start.getTime() - around.getTime())
  return slots.toSorted((a, b) => distance(a) - distance(b) || a.start.getTime() - b.start.getTime())
}
