'use client'

import { useRef, useState } from 'react'
import type { WeeklyWindow } from '@/domain/availability/teachingHours'
import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { DayHours } from './DayHours'
import { fillIn } from './fillIn'
import { weeklyRows, withCopies, withoutRow, withRow } from './weeklyRows'
import type { WeeklyWords } from './weeklyWords'

type WeeklyEditorProps = { windows: readonly WeeklyWindow[]; words: WeeklyWords }

/** Past every row the server can have rendered, empty ones included. */
const FIRST_NEW = 1000

/**
 * The hours of a week: rows are added, removed and copied to other days at once. Before JavaScript the same form has
 * empty rows, boxes to remove and boxes to copy, which count when it is saved.
 */
export function WeeklyEditor({ windows, words }: WeeklyEditorProps) {
  const [rows, setRows] = useState(() => weeklyRows(windows))
  const [said, setSaid] = useState('')
  const next = useRef(FIRST_NEW)
  const list = useRef<HTMLDivElement>(null)

  const add = (day: Weekday) => {
    const index = next.current++
    setRows((known) => withRow(known, day, { index, start: '', end: '' }))
    setTimeout(() => inputOf(list.current, `${day}.${index}.start`)?.focus())
  }
  const copy = (day: Weekday, to: readonly Weekday[]) => {
    const typed = rows[day]
      .map(({ index }) => ({
        start: inputOf(list.current, `${day}.${index}.start`)?.value ?? '',
        end: inputOf(list.current, `${day}.${index}.end`)?.value ?? '',
      }))
      .filter(({ start, end }) => start || end)
    const firstIndex = next.current
    next.current += typed.length * to.length
    setRows((known) => withCopies(known, { typed, to, firstIndex }))
    const names = to.map((target) => words.days[target]).join(', ')
    setSaid(fillIn(words.copied, { day: words.days[day], days: names }))
  }
  return (
    <div ref={list}>
      <div className="divide-y divide-line">
        {WEEKDAYS.map((day) => (
          <DayHours
            key={day}
            day={day}
            rows={rows[day]}
            words={words}
            onAdd={() => add(day)}
            onRemove={(index) => setRows((known) => withoutRow(known, day, index))}
            onCopy={(to) => copy(day, to)}
          />
        ))}
      </div>
      <p role="status" className="text-sm font-medium text-success-ink">
        {said}
      </p>
    </div>
  )
}

function inputOf(within: HTMLElement | null, name: string): HTMLInputElement | null {
  return within?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null
}
