import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { isTimeZone } from '@/domain/time/isTimeZone'
import {
  type AvailabilityDocument,
  availabilityDocument,
  LESSON_LENGTHS,
} from '@/operations/availability/availabilityDocument'
import { type FormRow, formRows } from '../formRows'
import { localInstant } from './localInstant'
import { type ScheduleRows, scheduleErrors } from './scheduleErrors'

/** A sent schedule form as the operation takes it, or the form with its complaints. */
export function readSchedule(data: FormData): { document: AvailabilityDocument } | { failed: FormState } {
  const rows: ScheduleRows = {
    weekly: weeklyRowsOf(data),
    exceptions: groupByDate(formRows(data, 'exceptions', ['date', 'start', 'end'])),
    timeOff: formRows(data, 'timeOff', ['first', 'last', 'fromTime', 'untilTime']),
  }
  const parsed = availabilityDocument.safeParse(documentOf(data, rows))
  if (parsed.success) return { document: parsed.data }
  return {
    failed: { status: 'error', fieldErrors: scheduleErrors(parsed.error, rows), values: typedValues(data) },
  }
}

function documentOf(data: FormData, { weekly, exceptions, timeOff }: ScheduleRows) {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const limit = (name: string) => (text(name) ? Number(text(name)) : null)
  const timeZone = text('timezone')
  const instant = (value: string, edge: 'start' | 'end') =>
    isTimeZone(timeZone) ? localInstant({ text: value, timeZone, edge })?.toISOString() : ''
  return {
    timezone: timeZone,
    timezoneLocked: data.has('timezoneLocked'),
    weekly: weekly.map(({ day, row }) => ({ day, ...rangeOf(row) })),
    overrides: exceptions.map(({ date, ranges }) => ({ date, ranges: ranges.map(rangeOf) })),
    timeOff: timeOff.map(({ values: { first = '', last = '', fromTime, untilTime, note } }) => ({
      start: instant(`${first}T${fromTime || '00:00'}`, 'start'),
      end: instant(`${last || first}T${untilTime || '24:00'}`, 'end'),
      note: note || undefined,
    })),
    bufferMinutes: Number(text('bufferMinutes')),
    minNoticeMinutes: Number(text('minNoticeMinutes')),
    horizonDays: Number(text('horizonDays')),
    slotStepMinutes: Number(text('slotStepMinutes')),
    durations: LESSON_LENGTHS.filter((minutes) => data.has(`durations.${minutes}`)),
    dailyMaxLessons: limit('dailyMaxLessons'),
    weeklyMaxLessons: limit('weeklyMaxLessons'),
    dailyMaxMinutes: limit('dailyMaxMinutes'),
    weeklyMaxMinutes: limit('weeklyMaxMinutes'),
    audience: text('audience'),
    confirmation: text('confirmation'),
  }
}

/** The rows of each day; a day that another one was copied to has that one's rows instead of its own. */
function weeklyRowsOf(data: FormData): ScheduleRows['weekly'] {
  return WEEKDAYS.flatMap((day) => {
    const from = WEEKDAYS.find((other) => data.has(`${other}.copy.${day}`)) ?? day
    return formRows(data, from, ['start', 'end']).map((row) => ({ day, row }))
  })
}

/** Rows of one date belong together; a date whose rows have no times is closed. */
function groupByDate(rows: readonly FormRow[]): ScheduleRows['exceptions'] {
  const dates = Map.groupBy(rows, ({ values }) => values.date ?? '')
  return [...dates].map(([date, list]) => ({
    date,
    rows: list,
    ranges: list.filter(({ values }) => values.start || values.end),
  }))
}

/** Midnight at the end is 24:00: an end of 00:00 would be no time at all beside a start of 00:00. */
function rangeOf({ values: { start = '', end = '' } }: FormRow): { start: string; end: string } {
  return { start: start.slice(0, 5), end: end.startsWith('00:00') ? '24:00' : end.slice(0, 5) }
}
