import { Temporal } from 'temporal-polyfill'
import { createRandom } from '../content/random'
import type { DemoTutor } from '../content/types'

export type TutorCalendar = {
  /** `date` is local; no ranges closes the day. */
  overrides: { date: string; ranges: { start: string; end: string }[] }[]
  timeOff: { start: Date; end: Date; note: string }[]
}

const NOTES = ['Family visit', 'Conference', 'Marking week at my school', 'Holiday by the sea', 'Moving flat']
const OTHER_HOURS = [
  [{ start: '10:00', end: '14:00' }],
  [
    { start: '08:00', end: '11:00' },
    { start: '17:00', end: '21:00' },
  ],
  [{ start: '13:00', end: '20:00' }],
]

/** Some tutors are away, now or a while ago, and some change the hours of a single day. */
export function planCalendar({ tutor, anchor }: { tutor: DemoTutor; anchor: Date }): TutorCalendar {
  const random = createRandom(`calendar ${tutor.slug}`)
  const day = (ahead: number) =>
    Temporal.Instant.fromEpochMilliseconds(anchor.getTime())
      .toZonedDateTimeISO(tutor.timezone)
      .toPlainDate()
      .add({ days: ahead })
  const midnight = (ahead: number) => new Date(day(ahead).toZonedDateTime(tutor.timezone).epochMilliseconds)
  const away = (from: number) => ({
    start: midnight(from),
    end: midnight(from + random.int(2, 6)),
    note: random.pick(NOTES),
  })
  // The tutor whose login is on the screen stays bookable for the days a visitor looks at.
  const isLead = tutor.slug === 'david-reyes'
  const timeOff = [
    ...(random.chance(0.2) ? [away(-random.int(25, 80))] : []),
    ...(isLead || random.chance(0.25) ? [away(random.int(isLead ? 18 : 6, 24))] : []),
  ]
  const overrides =
    !isLead && random.chance(0.3)
      ? [
          {
            date: day(random.int(2, 12)).toString(),
            ranges: random.chance(0.4) ? [] : random.pick(OTHER_HOURS),
          },
        ]
      : []
  return { overrides, timeOff }
}
