import { openSlots } from '@/domain/availability/openSlots'
import { addDays, addMinutes } from '@/domain/time/instants'
import type { Schedule } from './queries/loadSchedules'
import { slotInput } from './slotInput'

/** Why a start cannot be booked: `taken` is by other lessons, `full` with as many as the tutor gives in a day or week. */
export type SlotRefusal = 'taken' | 'full' | 'past' | 'tooSoon' | 'tooFar' | 'notOffered'

type Input = { schedule: Schedule; start: Date; durationMinutes: number; now: Date }

/** Asks the slot engine about one start; null when it can be booked. The schedule has to reach around it. */
export function slotRefusal({ schedule, start, durationMinutes, now }: Input): SlotRefusal | null {
  const range = { from: start, to: new Date(start.getTime() + 1) }
  const isOpen = (known: Schedule) =>
    openSlots(slotInput({ schedule: known, durationMinutes, now, ...range })).length > 0
  if (isOpen(schedule)) return null
  if (isOpen({ ...schedule, counted: [] })) return 'full'
  if (isOpen({ ...schedule, taken: [], counted: [] })) return 'taken'
  if (start <= now) return 'past'
  if (start < addMinutes(now, schedule.minNoticeMinutes)) return 'tooSoon'
  return start > addDays(now, schedule.horizonDays) ? 'tooFar' : 'notOffered'
}
