'use client'

import { useRef } from 'react'
import { CheckboxField } from '@/components/form/CheckboxField'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { fillIn } from './fillIn'
import type { WeeklyWords } from './weeklyWords'

type CopyHoursProps = { day: Weekday; words: WeeklyWords; onCopy: (to: Weekday[]) => void }

/** Gives other days the hours of this one: at once with the button, else when the form is saved with boxes ticked. */
export function CopyHours({ day, words, onCopy }: CopyHoursProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const name = words.days[day]
  const copy = () => {
    const boxes = [...(fold.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])]
    if (boxes.length === 0) return
    onCopy(boxes.map((box) => box.name.split('.')[2] as Weekday))
    for (const box of boxes) box.checked = false
    if (fold.current) fold.current.open = false
    fold.current?.querySelector('summary')?.focus()
  }
  return (
    <details ref={fold} className="min-w-0">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-primary-ink">
        {fillIn(words.copy, { day: name })}
      </summary>
      <fieldset className="mb-2 rounded-md border border-line bg-canvas p-3">
        <legend className="sr-only">{fillIn(words.copy, { day: name })}</legend>
        <p className="mb-1 text-sm text-ink-soft">{fillIn(words.copyText, { day: name })}</p>
        <div className="flex flex-wrap gap-x-5">
          {WEEKDAYS.filter((other) => other !== day).map((other) => (
            <CheckboxField key={other} name={`${day}.copy.${other}`} label={words.days[other]} />
          ))}
        </div>
        <button
          type="button"
          onClick={copy}
          className={`${buttonClasses({ variant: 'secondary' })} noscript:hidden mt-2`}
        >
          {words.copyNow}
        </button>
      </fieldset>
    </details>
  )
}
