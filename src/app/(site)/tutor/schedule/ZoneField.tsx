'use client'

import { useState } from 'react'
import { CheckboxField } from '@/components/form/CheckboxField'
import { useFormField } from '@/components/form/formContext'
import { SelectField } from '@/components/form/SelectField'
import type { SelectGroup } from '@/components/ui/Select'
import { fillIn } from './fillIn'

export type ZoneWords = Record<'label' | 'hint' | 'nowThere' | 'changed' | 'confirm', string>

type ZoneFieldProps = {
  zone: string
  groups: readonly SelectGroup[]
  /** The product's present instant, ISO 8601. */
  now: string
  /** Promised lessons from now on: with any, a change asks to be confirmed. */
  lessons: number
  words: ZoneWords
}

/** The tutor's zone with the time there, what a change does, and a box to say that it is meant (E04, CT48). */
export function ZoneField({ zone, groups, now, lessons, words }: ZoneFieldProps) {
  const [chosen, setChosen] = useState(zone)
  const confirmation = useFormField('zoneConfirmed')
  const isChanged = chosen !== zone || confirmation.error !== undefined
  return (
    <div className="max-w-md">
      <SelectField
        name="timezone"
        label={words.label}
        hint={words.hint}
        groups={groups}
        defaultValue={zone}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <p className="mt-2 text-sm" aria-live="polite">
        {fillIn(words.nowThere, { time: timeIn(chosen, now) })}
      </p>
      {isChanged && (
        <div className="mt-2 rounded-md bg-warning-soft p-3 text-warning-ink">
          <p className="text-sm">{words.changed}</p>
          {lessons > 0 && (
            <div className="mt-1 text-ink">
              <CheckboxField name="zoneConfirmed" label={words.confirm} />
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function timeIn(timeZone: string, instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  return `${parts.weekday} ${parts.hour}:${parts.minute}`
}
