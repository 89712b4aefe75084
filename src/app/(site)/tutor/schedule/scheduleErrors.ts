import type { z } from 'zod'
import type { Weekday } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import { LESSON_LENGTHS } from '@/operations/availability/availabilityDocument'
import type { FormRow } from '../formRows'
import { issueWords } from '../issueWords'

/** The rows of a schedule form in the order in which the document lists them. */
export type ScheduleRows = {
  weekly: { day: Weekday; row: FormRow }[]
  exceptions: { date: string; rows: FormRow[]; ranges: FormRow[] }[]
  timeOff: FormRow[]
}

/** Which input a complaint about time off is shown at. */
const TIME_OFF_INPUTS: Record<string, string> = { start: 'first', end: 'last', note: 'note' }

/** The complaints of the schema by input name. */
export function scheduleErrors(error: z.ZodError, rows: ScheduleRows): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const path = issue.path.map(String)
    errors[inputOf(path, rows)] ??= wordsOf(issue, path)
  }
  return errors
}

function inputOf(
  [list = '', place, ...rest]: string[],
  { weekly, exceptions, timeOff }: ScheduleRows,
): string {
  const at = Number(place)
  switch (list) {
    case 'weekly':
      return nameOf(weekly[at]?.row, rest[0])
    case 'timeOff':
      return nameOf(timeOff[at], rest[0] && TIME_OFF_INPUTS[rest[0]])
    case 'overrides':
      return rest[0] === 'ranges'
        ? nameOf(exceptions[at]?.ranges[Number(rest[1])], rest[2] ?? 'start')
        : nameOf(exceptions[at]?.rows[0] ?? exceptions[0]?.rows[0], rest[0])
    case 'durations':
      return `durations.${LESSON_LENGTHS[0]}`
    default:
      return list
  }
}

function nameOf(row: FormRow | undefined, field: string | undefined): string {
  return row ? `${row.name}.${field ?? row.firstField}` : ''
}

function wordsOf(issue: z.core.$ZodIssue, [list, , field]: string[]): string {
  if (list === 'timeOff' && field === undefined) return t('teaching.endAfterStart')
  if (list === 'timeOff' && field !== 'note') return t('teaching.momentWrong')
  return issueWords(issue)
}
