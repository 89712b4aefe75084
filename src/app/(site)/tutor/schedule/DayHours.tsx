'use client'

import { CheckboxField } from '@/components/form/CheckboxField'
import { buttonClasses } from '@/components/ui/buttonClasses'
import type { Weekday } from '@/domain/availability/weekdays'
import { CopyHours } from './CopyHours'
import { fillIn } from './fillIn'
import { TimeRangeFields } from './TimeRangeFields'
import type { HoursRow } from './weeklyRows'
import type { WeeklyWords } from './weeklyWords'

type DayHoursProps = {
  day: Weekday
  rows: readonly HoursRow[]
  words: WeeklyWords
  onAdd: () => void
  onRemove: (index: number) => void
  onCopy: (to: Weekday[]) => void
}

/** Rows for people without JavaScript. */
const SPARE = [0, 1]

/** The windows of one weekday. */
export function DayHours({ day, rows, words, onAdd, onRemove, onCopy }: DayHoursProps) {
  const name = words.days[day]
  const labels = { from: words.from, to: words.to, nextDay: words.nextDay }
  const legend = (number: number) => (
    <legend className="sr-only">{fillIn(words.window, { day: name, number })}</legend>
  )
  return (
    <section aria-label={name} className="grid gap-3 py-4 sm:grid-cols-[8rem_1fr]">
      <p className={rows.length > 0 ? 'font-semibold sm:pt-8' : 'font-semibold'}>
        {name}
        {rows.length === 0 && <span className="block text-sm font-normal text-ink-soft">{words.closed}</span>}
      </p>
      <div className="grid gap-3">
        {rows.map((row, place) => (
          <fieldset key={row.index} className="flex flex-wrap items-start gap-x-3">
            {legend(place + 1)}
            <TimeRangeFields name={`${day}.${row.index}`} range={row} labels={labels} />
            <button
              type="button"
              onClick={() => onRemove(row.index)}
              aria-label={fillIn(words.removeFor, { day: name, number: place + 1 })}
              className={`${buttonClasses({ variant: 'ghost' })} max-sm:-ms-4 noscript:hidden sm:mt-8`}
            >
              {words.remove}
            </button>
            <noscript>
              <CheckboxField name={`${day}.${row.index}.remove`} label={words.remove} />
            </noscript>
          </fieldset>
        ))}
        <noscript>
          {SPARE.map((nth) => (
            <fieldset key={nth}>
              {legend(rows.length + nth + 1)}
              <TimeRangeFields name={`${day}.${rows.length + nth}`} labels={labels} />
            </fieldset>
          ))}
        </noscript>
        <div className="flex flex-wrap items-start gap-x-6">
          <button
            type="button"
            onClick={onAdd}
            aria-label={fillIn(words.addFor, { day: name })}
            className="noscript:hidden inline-flex min-h-11 items-center font-medium text-primary-ink"
          >
            + {words.add}
          </button>
          <CopyHours day={day} words={words} onCopy={onCopy} />
        </div>
      </div>
    </section>
  )
}
