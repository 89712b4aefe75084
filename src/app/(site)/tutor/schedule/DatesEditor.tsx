'use client'

import { useRef, useState } from 'react'
import { type BookedLesson, lessonsByDate } from './bookedLessons'
import { DateCalendar } from './DateCalendar'
import type { ExceptionRow, TimeOffRow } from './dateRows'
import type { DatesWords } from './datesWords'
import { ExceptionList } from './ExceptionList'
import { shiftDate } from './monthWeeks'
import { TimeOffList } from './TimeOffList'

type DatesEditorProps = {
  /** The tutor's present date. */
  today: string
  /** The month to open at, `YYYY-MM`; this one when left out. */
  month?: string
  timeOff: readonly TimeOffRow[]
  exceptions: readonly ExceptionRow[]
  lessons: readonly BookedLesson[]
  words: DatesWords
}

/** Past every row the server can have rendered, empty ones included. */
const FIRST_NEW = 1000

/** The calendar with the two lists it fills. The calendar shows what the lists say, saved or not. */
export function DatesEditor(props: DatesEditorProps) {
  const { today, lessons, words } = props
  const [timeOff, setTimeOff] = useState(props.timeOff)
  const [exceptions, setExceptions] = useState(props.exceptions)
  const next = useRef(FIRST_NEW)
  const root = useRef<HTMLDivElement>(null)

  const focusOn = (name: string) =>
    setTimeout(() => root.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus())
  const addTimeOff = (first: string, last: string) => {
    const index = next.current++
    setTimeOff((rows) => [...rows, { index, first, last, fromTime: '', untilTime: '', note: '' }])
    focusOn(first ? `timeOff.${index}.note` : `timeOff.${index}.first`)
  }
  const addException = (date: string) => {
    const index = next.current++
    setExceptions((rows) => [...rows, { index, date, start: '', end: '' }])
    focusOn(date ? `exceptions.${index}.start` : `exceptions.${index}.date`)
  }
  const off = new Set(timeOff.flatMap(({ first, last }) => datesBetween(first, last)))
  const own = new Map(
    exceptions.map(({ date }) => [date, exceptions.some((row) => row.date === date && row.start !== '')]),
  )
  return (
    <div ref={root} className="grid gap-6">
      <DateCalendar
        today={today}
        startMonth={props.month}
        marks={{ off, own, lessons: lessonsByDate(lessons) }}
        words={words}
        onTimeOff={addTimeOff}
        onOwnHours={addException}
      />
      <TimeOffList
        rows={timeOff}
        today={today}
        lessons={lessons}
        words={words}
        onAdd={() => addTimeOff('', '')}
        onChange={(index, change) =>
          setTimeOff((rows) => rows.map((row) => (row.index === index ? { ...row, ...change } : row)))
        }
        onRemove={(index) => setTimeOff((rows) => rows.filter((row) => row.index !== index))}
      />
      <ExceptionList
        rows={exceptions}
        today={today}
        lessons={lessons}
        words={words}
        onAdd={addException}
        onChange={(index, change) =>
          setExceptions((rows) => rows.map((row) => (row.index === index ? { ...row, ...change } : row)))
        }
        onRemove={(index) => setExceptions((rows) => rows.filter((row) => row.index !== index))}
      />
    </div>
  )
}

/** So many days a calendar can mark; a longer period goes on unmarked rather than stopping the page. */
const MOST_DAYS = 800

function datesBetween(first: string, last: string): string[] {
  const dates: string[] = []
  if (!first || !last) return dates
  for (let date = first; date <= last && dates.length < MOST_DAYS; date = shiftDate(date, 1)) dates.push(date)
  return dates
}
