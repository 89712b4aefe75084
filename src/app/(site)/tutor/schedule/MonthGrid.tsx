'use client'

import { clsx } from 'clsx'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DatesWords } from './datesWords'
import { dateWordsLong } from './dateWords'
import { fillIn } from './fillIn'
import { monthWeeks, shiftDate, shiftMonth } from './monthWeeks'

export type DateMarks = {
  off: ReadonlySet<string>
  /** Dates with hours of their own; false where they are closed. */
  own: ReadonlyMap<string, boolean>
  /** Booked lessons by date. */
  lessons: Readonly<Record<string, number>>
}

type MonthGridProps = {
  month: string
  today: string
  /** The last date one can go to. */
  until: string
  marks: DateMarks
  picked: { first: string; last: string } | null
  words: DatesWords
  onPick: (date: string) => void
  onMonth: (month: string) => void
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The days of a month. One of them is in the tab order; arrows, Home, End and Page keys move between them. */
export function MonthGrid({ month, today, until, marks, picked, words, onPick, onMonth }: MonthGridProps) {
  const [cursor, setCursor] = useState('')
  const table = useRef<HTMLTableElement>(null)
  /** The date to focus once its month is there. */
  const awaited = useRef('')
  const earliest = today.startsWith(month) ? today : `${month}-01`
  const stop = cursor.startsWith(month) && cursor >= today ? cursor : earliest
  useEffect(() => {
    if (awaited.current.startsWith(month)) dateButton(table.current, awaited.current)?.focus()
    awaited.current = ''
  }, [month])

  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target instanceof HTMLElement && event.target.dataset.date) || stop
    const aim = targetOf(event.key, from)
    if (!aim) return
    event.preventDefault()
    const target = aim < today ? today : aim > until ? until : aim
    setCursor(target)
    if (target.startsWith(month)) return dateButton(table.current, target)?.focus()
    awaited.current = target
    onMonth(target.slice(0, 7))
  }
  const dayOf = (date: string) => {
    const lessons = marks.lessons[date] ?? 0
    const [isOff, isOwn] = [marks.off.has(date), marks.own.has(date)]
    const isPicked = picked !== null && date >= picked.first && date <= picked.last
    const says = [
      dateWordsLong(date),
      isOff && words.off,
      isOwn && (marks.own.get(date) ? words.own : words.closed),
      lessons > 0 && fillIn(words.booked, { count: lessons }),
    ]
    return (
      <button
        type="button"
        data-date={date}
        disabled={date < today}
        tabIndex={date === stop ? 0 : -1}
        aria-pressed={isPicked}
        aria-label={says.filter(Boolean).join(', ')}
        aria-current={date === today ? 'date' : undefined}
        onClick={() => {
          setCursor(date)
          onPick(date)
        }}
        className={clsx(
          'relative grid h-11 w-full place-items-center rounded-md border-2 tabular-nums disabled:text-ink-faint disabled:opacity-60',
          isPicked && 'border-primary bg-primary text-on-primary',
          !isPicked && (isOwn ? 'border-primary' : 'border-transparent'),
          !isPicked && (isOff ? 'bg-warning-soft text-warning-ink' : 'hover:bg-sunken'),
          date === today && 'font-bold underline underline-offset-4',
        )}
      >
        {Number(date.slice(8))}
        {lessons > 0 && (
          <span
            aria-hidden="true"
            className={clsx(
              'absolute bottom-1 size-1.5 rounded-full',
              isPicked ? 'bg-on-primary' : 'bg-success-ink',
            )}
          />
        )}
      </button>
    )
  }
  return (
    <table
      ref={table}
      aria-labelledby="calendar-month"
      aria-describedby="calendar-keys"
      className="w-full table-fixed"
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {words.weekdays.map((name) => (
            <th key={name} scope="col" abbr={name} className="pb-1 text-sm font-normal text-ink-soft">
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, place) => (
              <td key={words.weekdays[place]} className="p-0.5">
                {date && dayOf(date)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function dateButton(within: HTMLElement | null, date: string): HTMLButtonElement | null {
  return within?.querySelector<HTMLButtonElement>(`button[data-date="${date}"]`) ?? null
}

/** Where a key leads from a date. */
function targetOf(key: string, date: string): string | null {
  const step = STEPS[key]
  if (step) return shiftDate(date, step)
  const weekday = (new Date(date).getUTCDay() + 6) % 7
  if (key === 'Home') return shiftDate(date, -weekday)
  if (key === 'End') return shiftDate(date, 6 - weekday)
  if (key === 'PageDown') return `${shiftMonth(date.slice(0, 7), 1)}-01`
  if (key === 'PageUp') return `${shiftMonth(date.slice(0, 7), -1)}-01`
  return null
}
