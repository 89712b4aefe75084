import { openSlots } from '@/domain/availability/openSlots'
import { addDays, addMinutes } from '@/domain/time/instants'
import type { Random } from '../content/random'
import type { DemoStudent, DemoTutor } from '../content/types'
import type { TutorCalendar } from './planCalendar'

type Wish = {
  tutor: DemoTutor
  student: DemoStudent
  minutes: number
  /** The lesson starts in `[from, to)`. */
  from: Date
  to: Date
  /** Also in the student's night. */
  atAnyHour?: boolean
}

/** Who is taken when: finds times that suit a tutor and a student, and keeps them. */
export type Diary = {
  /** A time in the tutor's hours when both are free and the student is awake; null when there is none. */
  find: (wish: Wish, random: Random) => Date | null
  keep: (lesson: { tutor: DemoTutor; student: DemoStudent; start: Date; minutes: number }) => void
}

const MINUTE = 60_000
/** Hours of the student's day in which somebody takes a lesson. */
const AWAKE = { from: 7, to: 22 }

export function createDiary({
  calendars,
  from,
  to,
}: {
  calendars: ReadonlyMap<string, TutorCalendar>
  from: Date
  to: Date
}): Diary {
  const taken = new Map<string, { start: number; end: number }[]>()
  const offered = new Map<string, Date[]>()
  const offsets = new Map<string, number>()

  const startsOf = (tutor: DemoTutor, minutes: number): Date[] => {
    const key = `${tutor.slug} ${minutes}`
    const known = offered.get(key)
    if (known) return known
    const calendar = calendars.get(tutor.slug)
    const starts = openSlots({
      weekly: tutor.availability,
      overrides: calendar?.overrides ?? [],
      timeOff: calendar?.timeOff ?? [],
      busy: [],
      timeZone: tutor.timezone,
      from,
      to,
      now: addDays(from, -1),
      lengthMinutes: minutes,
      bufferMinutes: tutor.bufferMinutes,
      minNoticeMinutes: 0,
      horizonDays: 366,
      stepMinutes: 30,
    }).map(({ start }) => start)
    offered.set(key, starts)
    return starts
  }
  const isAwake = (student: DemoStudent, start: Date, minutes: number) => {
    const offset = offsets.get(student.timezone) ?? offsetMinutes(student.timezone, to)
    offsets.set(student.timezone, offset)
    const minute = (((Math.floor(start.getTime() / MINUTE) + offset) % 1440) + 1440) % 1440
    return minute >= AWAKE.from * 60 && minute + minutes <= AWAKE.to * 60 + 30
  }
  const isFree = (who: string, start: Date, minutes: number, margin: number) => {
    const begins = start.getTime() - margin * MINUTE
    const ends = start.getTime() + (minutes + margin) * MINUTE
    return !(taken.get(who) ?? []).some((lesson) => lesson.start < ends && begins < lesson.end)
  }
  return {
    find: ({ tutor, student, minutes, from, to, atAnyHour }, random) => {
      const starts = startsOf(tutor, minutes).filter(
        (start) =>
          start >= from &&
          start < to &&
          (atAnyHour || isAwake(student, start, minutes)) &&
          isFree(tutor.slug, start, minutes, tutor.bufferMinutes) &&
          isFree(student.email, start, minutes, 0),
      )
      return starts.length > 0 ? random.pick(starts) : null
    },
    keep: ({ tutor, student, start, minutes }) => {
      const lesson = { start: start.getTime(), end: addMinutes(start, minutes).getTime() }
      for (const who of [tutor.slug, student.email]) taken.set(who, [...(taken.get(who) ?? []), lesson])
    },
  }
}

/** Minutes east of UTC at an instant. Near enough for the whole season: it only keeps lessons out of the night. */
function offsetMinutes(timeZone: string, at: Date): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
