'use client'

import { useState } from 'react'
import { TextField } from '@/components/form/TextField'

type TimeRangeFieldsProps = {
  /** Sends `name.start` and `name.end` as `HH:mm`. */
  name: string
  range?: { start: string; end: string }
  labels: { from: string; to: string; nextDay: string }
  onStart?: (start: string) => void
}

/** From when to when. An end before the start is on the next day, and is said to be. */
export function TimeRangeFields({ name, range = EMPTY, labels, onStart }: TimeRangeFieldsProps) {
  const [{ start, end }, setTyped] = useState(range)
  const isOvernight = start !== '' && end !== '' && end !== '00:00' && end < start
  return (
    <div className="w-72 max-w-full">
      <div className="grid grid-cols-2 gap-3">
        <TextField
          name={`${name}.start`}
          type="time"
          label={labels.from}
          defaultValue={range.start}
          onChange={(event) => {
            const { value } = event.currentTarget
            setTyped((typed) => ({ ...typed, start: value }))
            onStart?.(value)
          }}
        />
        <TextField
          name={`${name}.end`}
          type="time"
          label={labels.to}
          defaultValue={range.end}
          onChange={(event) => {
            const { value } = event.currentTarget
            setTyped((typed) => ({ ...typed, end: value }))
          }}
        />
      </div>
      <p role="status" className="mt-1 text-sm font-medium text-warning-ink">
        {isOvernight ? labels.nextDay : ''}
      </p>
    </div>
  )
}

const EMPTY = { start: '', end: '' }
