'use client'

import { useState } from 'react'
import { TextField } from '@/components/form/TextField'
import { type BookedLesson, lessonsWithin } from './bookedLessons'
import type { TimeOffRow } from './dateRows'
import type { DatesWords } from './datesWords'
import { EditableRow } from './EditableRow'
import { fillIn } from './fillIn'
import { StandingLessons } from './StandingLessons'

type TimeOffListProps = {
  rows: readonly TimeOffRow[]
  today: string
  lessons: readonly BookedLesson[]
  words: DatesWords
  onAdd: () => void
  onChange: (index: number, change: Partial<TimeOffRow>) => void
  onRemove: (index: number) => void
}

const NEW: Omit<TimeOffRow, 'index'> = { first: '', last: '', fromTime: '', untilTime: '', note: '' }

/** Periods without lessons: one entry however many days (EX11), or a part of a day. */
export function TimeOffList({ rows, today, lessons, words, onAdd, onChange, onRemove }: TimeOffListProps) {
  const [partial] = useState(
    () => new Set(rows.filter((row) => row.fromTime || row.untilTime).map(({ index }) => index)),
  )
  const fieldsOf = ({ index, ...row }: TimeOffRow) => (
    <>
      <div className="grid max-w-md grid-cols-2 gap-3">
        <TextField
          name={`timeOff.${index}.first`}
          type="date"
          label={words.firstDay}
          defaultValue={row.first}
          onChange={(event) => onChange(index, { first: event.currentTarget.value })}
        />
        <TextField
          name={`timeOff.${index}.last`}
          type="date"
          label={words.lastDay}
          min={today}
          defaultValue={row.last}
          onChange={(event) => onChange(index, { last: event.currentTarget.value })}
        />
      </div>
      <details open={partial.has(index)} className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-medium text-primary-ink">
          {words.partOfDay}
        </summary>
        <p className="mb-2 text-sm text-ink-soft">{words.partOfDayText}</p>
        <div className="grid max-w-md grid-cols-2 gap-3">
          <TextField
            name={`timeOff.${index}.fromTime`}
            type="time"
            label={words.fromTime}
            defaultValue={row.fromTime}
            onChange={(event) => onChange(index, { fromTime: event.currentTarget.value })}
          />
          <TextField
            name={`timeOff.${index}.untilTime`}
            type="time"
            label={words.untilTime}
            defaultValue={row.untilTime}
            onChange={(event) => onChange(index, { untilTime: event.currentTarget.value })}
          />
        </div>
      </details>
      <TextField
        name={`timeOff.${index}.note`}
        label={words.note}
        optionalLabel={words.optional}
        defaultValue={row.note}
        maxLength={200}
      />
    </>
  )
  return (
    <section aria-label={words.timeOff} className="grid gap-3">
      <h3 className="font-semibold">{words.timeOff}</h3>
      <p className="-mt-2 text-ink-soft">{rows.length > 0 ? words.timeOffText : words.timeOffNone}</p>
      {rows.map((row, place) => (
        <EditableRow
          key={row.index}
          legend={fillIn(words.timeOffNumber, { number: place + 1 })}
          removeLabel={fillIn(words.removeTimeOff, { number: place + 1 })}
          remove={words.remove}
          removeName={`timeOff.${row.index}.remove`}
          onRemove={() => onRemove(row.index)}
        >
          {fieldsOf(row)}
          <StandingLessons
            lessons={lessonsWithin(lessons, row)}
            title={words.stands}
            advice={words.standsAdvice}
          />
        </EditableRow>
      ))}
      <noscript>{fieldsOf({ ...NEW, index: rows.length })}</noscript>
      <div className="noscript:hidden">
        <button
          type="button"
          onClick={onAdd}
          className="inline-flex min-h-11 items-center font-medium text-primary-ink"
        >
          + {words.addTimeOff}
        </button>
      </div>
    </section>
  )
}
