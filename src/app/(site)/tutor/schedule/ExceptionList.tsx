'use client'

import { TextField } from '@/components/form/TextField'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { type BookedLesson, lessonsWithin } from './bookedLessons'
import type { ExceptionRow } from './dateRows'
import type { DatesWords } from './datesWords'
import { dateWords } from './dateWords'
import { EditableRow } from './EditableRow'
import { fillIn } from './fillIn'
import { StandingLessons } from './StandingLessons'
import { TimeRangeFields } from './TimeRangeFields'

type ExceptionListProps = {
  rows: readonly ExceptionRow[]
  today: string
  lessons: readonly BookedLesson[]
  words: DatesWords
  /** Adds a row for a date, or for one that is yet to be chosen. */
  onAdd: (date: string) => void
  onChange: (index: number, change: Partial<ExceptionRow>) => void
  onRemove: (index: number) => void
}

/** Dates with other hours than usual, or none (EX13). Several rows of one date are its hours together. */
export function ExceptionList(props: ExceptionListProps) {
  const { rows, today, lessons, words, onAdd, onChange, onRemove } = props
  const fieldsOf = ({ index, ...row }: ExceptionRow) => (
    <div className="flex flex-wrap gap-3">
      <div className="w-44 max-sm:w-72 max-sm:max-w-full">
        <TextField
          name={`exceptions.${index}.date`}
          type="date"
          label={words.date}
          min={today}
          defaultValue={row.date}
          onChange={(event) => onChange(index, { date: event.currentTarget.value })}
        />
      </div>
      <TimeRangeFields
        name={`exceptions.${index}`}
        range={row}
        labels={words}
        onStart={(start) => onChange(index, { start })}
      />
    </div>
  )
  const isClosed = (date: string) => date !== '' && rows.every((row) => row.date !== date || row.start === '')
  return (
    <section aria-label={words.exceptions} className="grid gap-3">
      <h3 className="font-semibold">{words.exceptions}</h3>
      <p className="-mt-2 text-ink-soft">{rows.length > 0 ? words.exceptionsText : words.exceptionsNone}</p>
      {rows.map((row, place) => (
        <EditableRow
          key={row.index}
          legend={fillIn(words.exceptionNumber, { number: place + 1 })}
          removeLabel={fillIn(words.removeException, { number: place + 1 })}
          remove={words.remove}
          removeName={`exceptions.${row.index}.remove`}
          onRemove={() => onRemove(row.index)}
          more={
            row.date !== '' &&
            row.start !== '' && (
              <button
                type="button"
                onClick={() => onAdd(row.date)}
                aria-label={fillIn(words.addToExceptionOf, { date: dateWords(row.date) })}
                className={`${buttonClasses({ variant: 'ghost' })} noscript:hidden`}
              >
                {words.addToException}
              </button>
            )
          }
        >
          {fieldsOf(row)}
          {isClosed(row.date) && (
            <>
              <p className="mt-2 text-sm text-ink-soft">{words.closedDay}</p>
              <StandingLessons
                lessons={lessonsWithin(lessons, dayOf(row.date))}
                title={words.stands}
                advice={words.standsAdvice}
              />
            </>
          )}
        </EditableRow>
      ))}
      <noscript>{fieldsOf({ index: rows.length, date: '', start: '', end: '' })}</noscript>
      <div className="noscript:hidden">
        <button
          type="button"
          onClick={() => onAdd('')}
          className="inline-flex min-h-11 items-center font-medium text-primary-ink"
        >
          + {words.addException}
        </button>
      </div>
    </section>
  )
}

const dayOf = (date: string) => ({ first: date, last: date, fromTime: '', untilTime: '' })
