import { openSlots } from '@/domain/availability/openSlots'
import { addDays, addMinutes, earlier } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { slotInput } from '../slotInput'
import { loadSchedules, type Schedule } from './loadSchedules'

type Input = { tx: Tx; tutorIds: readonly string[]; now: Date }

const LOOK_AHEAD_DAYS = 14

/**
 * The first open start of each tutor within two weeks, for a lesson of their shortest length, as a stranger sees it.
 * Tutors without one are left out.
 */
export async function nextOpenSlots({ tx, tutorIds, now }: Input): Promise<Map<string, Date>> {
  const until = addDays(now, LOOK_AHEAD_DAYS)
  const schedules = await loadSchedules({ tx, tutorIds, from: now, to: until, now })
  const found = new Map<string, Date>()
  for (const schedule of schedules) {
    const start = takesStrangers(schedule) ? firstSlot(schedule, now, until) : undefined
    if (start) found.set(schedule.tutorId, start)
  }
  return found
}

function takesStrangers({ status, isOpen, acceptingStudents, audience }: Schedule): boolean {
  return status === 'approved' && isOpen && acceptingStudents && audience === 'everyone'
}

/** Looks at a day first and at twice as much each time: most tutors have something soon, and days are work. */
function firstSlot(schedule: Schedule, now: Date, until: Date): Date | undefined {
  const durationMinutes = Math.min(...schedule.durations)
  let from = addMinutes(now, schedule.minNoticeMinutes - 1)
  for (let days = 1; from < until; days *= 2) {
    const to = earlier(addDays(from, days), until)
    const [slot] = openSlots(slotInput({ schedule, durationMinutes, from, to, now }))
    if (slot) return slot.start
    from = to
  }
  return undefined
}
