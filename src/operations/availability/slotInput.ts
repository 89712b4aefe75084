import type { LessonLimits } from '@/domain/availability/lessonLimits'
import type { OpenSlotsInput } from '@/domain/availability/openSlots'
import type { Schedule } from './queries/loadSchedules'

type SlotInput = { schedule: Schedule; durationMinutes: number; now: Date; from: Date; to: Date }

const MINUTE = 60_000

/**
 * A schedule as the slot engine takes it. A booking keeps the buffer it was made with in `busyTo`, and the tutor may
 * have shortened the buffer since: its end is fed late enough that both hold, as the exclusion constraint will ask.
 */
export function slotInput({ schedule, durationMinutes, ...range }: SlotInput): OpenSlotsInput {
  const { weekly, overrides, timeOff, bufferMinutes, minNoticeMinutes, horizonDays } = schedule
  const buffer = bufferMinutes * MINUTE
  return {
    ...range,
    weekly,
    overrides,
    timeOff,
    busy: schedule.taken.map(({ start, end, busyTo }) => ({
      start,
      end: new Date(Math.max(end.getTime(), busyTo.getTime() - buffer)),
    })),
    timeZone: schedule.timezone,
    lengthMinutes: durationMinutes,
    bufferMinutes,
    minNoticeMinutes,
    horizonDays,
    stepMinutes: schedule.slotStepMinutes,
    limits: limitsOf(schedule),
  }
}

function limitsOf({ counted, ...schedule }: Schedule): LessonLimits {
  const { dailyMaxLessons, dailyMaxMinutes, weeklyMaxLessons, weeklyMaxMinutes } = schedule
  return {
    day: { lessons: dailyMaxLessons, minutes: dailyMaxMinutes },
    week: { lessons: weeklyMaxLessons, minutes: weeklyMaxMinutes },
    booked: counted,
  }
}
