import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { occurrences } from '@/domain/series/occurrences'
import { FEWEST_LESSONS, MOST_LESSONS } from '@/domain/series/seriesTerms'
import { isUsableInstant } from '@/domain/time/isUsableInstant'
import type { SeriesException, SeriesRequest } from '@/operations/series/seriesRequest'
import { type BookQuery, parseBookQuery } from '../bookQuery'

export const LESSON_COUNTS = [4, 6, 8, 12, 16, 24] as const
const USUAL_COUNT = 8

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const many = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** `2027-03-08 17:00 2027-03-09T16:00:00Z`, or `leave` at the end: what is wanted instead of a lesson. */
const CHOICE = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) (leave|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/

const schema = z.object({
  count: z.preprocess(one, z.coerce.number().int().min(FEWEST_LESSONS).max(MOST_LESSONS).catch(USUAL_COUNT)),
  clock: z.preprocess(one, z.enum(['mine', 'tutor']).catch('mine')),
  choice: z.preprocess(many, z.array(z.string().max(80)).max(MOST_LESSONS).catch([])),
})

export type WeeklyQuery = BookQuery & z.output<typeof schema>

/** Reads the address of the page leniently: what makes no sense counts as not said. */
export function parseWeeklyQuery(query: Record<string, string | string[] | undefined>): WeeklyQuery {
  return { ...parseBookQuery(query), ...schema.parse(query) }
}

/** The address of the page. */
export function weeklyHref(slug: string, query: Partial<WeeklyQuery>): string {
  const { start, duration, subject, topic, goals, count, clock, choice = [] } = query
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ start, duration, subject, topic, goals, count, clock }))
    if (value) search.set(name, String(value))
  if (query.package) search.set('package', query.package)
  for (const one of choice) search.append('choice', one)
  return `/book/${encodeURIComponent(slug)}/weekly?${search}`
}

/** What is wanted instead of a lesson, as a form field or in an address. */
export const choiceText = ({ date, start, instead }: SeriesException): string =>
  `${date} ${start} ${instead?.toISOString() ?? 'leave'}`

/** Reads choices back; those that make no sense are left out. */
export function parseChoices(choices: readonly string[]): SeriesException[] {
  return choices.flatMap((text) => {
    const [, date, start, instead] = CHOICE.exec(text) ?? []
    if (!date || !start || !instead) return []
    const at = instead === 'leave' ? null : new Date(instead)
    return at && !isUsableInstant(at) ? [] : [{ date, start, instead: at }]
  })
}

type Wish = {
  start: Date
  count: number
  durationMinutes: number
  timezone: string
  choice: readonly string[]
}

/**
 * The series of one time of the week that begins with a chosen slot. The later reading of a repeated hour is not what the
 * week's time says, so the first lesson is then moved to it.
 */
export function weeklyRequest(wish: Wish): Omit<SeriesRequest, 'tutorId' | 'subjectId'> {
  const { start, count, durationMinutes, timezone, choice } = wish
  const shown = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(timezone)
  const day = WEEKDAYS[shown.dayOfWeek - 1] as Weekday
  const clock = shown.toPlainTime().toString().slice(0, 5)
  const from = shown.toPlainDate().toString()
  const request = { durationMinutes, timezone, weekly: [{ day, start: clock }], from, count }
  const chosen = parseChoices(choice)
  const [first] = occurrences(request)
  const isSecondReading = first?.at?.getTime() !== start.getTime()
  const hasChoice = chosen.some((one) => one.date === from && one.start === clock)
  const exceptions =
    isSecondReading && !hasChoice ? [{ date: from, start: clock, instead: start }, ...chosen] : chosen
  return { ...request, exceptions }
}
