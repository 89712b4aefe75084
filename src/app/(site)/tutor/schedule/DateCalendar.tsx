'use client'

import { useState } from 'react'
import { buttonClasses } from '@/components/ui/buttonClasses'
import type { DatesWords } from './datesWords'
import { dateWords, monthWords } from './dateWords'
import { fillIn } from './fillIn'
import { type DateMarks, MonthGrid } from './MonthGrid'
import { shiftDate, shiftMonth } from './monthWeeks'

type DateCalendarProps = {
  today: string
  startMonth?: string
  marks: DateMarks
  words: DatesWords
  onTimeOff: (first: string, last: string) => void
  onOwnHours: (date: string) => void
}

const MONTHS_AHEAD = 24

/** A month of days to pick one or a range from, and what can be done with them. Before JavaScript it only shows. */
export function DateCalendar({ today, startMonth, marks, words, onTimeOff, onOwnHours }: DateCalendarProps) {
  const thisMonth = today.slice(0, 7)
  const lastMonth = shiftMonth(thisMonth, MONTHS_AHEAD)
  const asked = startMonth ?? thisMonth
  const [month, setMonth] = useState(asked < thisMonth || asked > lastMonth ? thisMonth : asked)
  const [picked, setPicked] = useState<{ first: string; last: string } | null>(null)

  const pick = (date: string) =>
    setPicked((range) =>
      range && range.first === range.last && date > range.first
        ? { first: range.first, last: date }
        : { first: date, last: date },
    )
  const done = (act: () => void) => {
    act()
    setPicked(null)
  }
  const step = (months: number, label: string, glyph: string) => {
    const target = shiftMonth(month, months)
    const look = 'grid size-11 place-items-center rounded-md border border-line-mid bg-surface text-xl'
    if (target < thisMonth || target > lastMonth) {
      return (
        <span aria-hidden="true" className={`${look} opacity-40`}>
          {glyph}
        </span>
      )
    }
    return (
      <a
        href={`?month=${target}#dates-title`}
        aria-label={label}
        onClick={(event) => {
          event.preventDefault()
          setMonth(target)
        }}
        className={`${look} hover:border-line-strong hover:bg-canvas`}
      >
        {glyph}
      </a>
    )
  }
  return (
    <div className="max-w-xl">
      <div className="mb-2 flex items-center justify-between gap-2">
        <h3 className="font-semibold" aria-live="polite" id="calendar-month">
          {monthWords(month)}
        </h3>
        <div className="flex gap-1">
          {step(-1, words.previousMonth, '‹')}
          {step(1, words.nextMonth, '›')}
        </div>
      </div>
      <MonthGrid
        month={month}
        today={today}
        until={shiftDate(`${shiftMonth(lastMonth, 1)}-01`, -1)}
        marks={marks}
        picked={picked}
        words={words}
        onPick={pick}
        onMonth={setMonth}
      />
      <p id="calendar-keys" className="sr-only">
        {words.keysText}
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <li className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className="inline-block size-4 rounded-sm bg-warning-soft ring-1 ring-warning-line"
          />
          {words.off}
        </li>
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="inline-block size-4 rounded-sm border-2 border-primary" />
          {words.own}
        </li>
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="inline-block size-2 rounded-full bg-success-ink" />
          {words.bookedLegend}
        </li>
      </ul>
      <div className="mt-3 noscript:hidden" aria-live="polite">
        {picked ? (
          <div className="flex flex-wrap gap-2">
            <button
              type="button"
              className={buttonClasses({ variant: 'secondary' })}
              onClick={() => done(() => onTimeOff(picked.first, picked.last))}
            >
              {picked.first === picked.last
                ? fillIn(words.takeOff, { date: dateWords(picked.first) })
                : fillIn(words.takeOffRange, { from: dateWords(picked.first), to: dateWords(picked.last) })}
            </button>
            {picked.first === picked.last && (
              <button
                type="button"
                className={buttonClasses({ variant: 'secondary' })}
                onClick={() => done(() => onOwnHours(picked.first))}
              >
                {fillIn(words.ownHours, { date: dateWords(picked.first) })}
              </button>
            )}
          </div>
        ) : (
          <p className="text-sm text-ink-soft">{words.pickText}</p>
        )}
      </div>
    </div>
  )
}
