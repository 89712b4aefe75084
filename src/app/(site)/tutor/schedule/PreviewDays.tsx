'use client'

import type { PreviewView } from './previewView'

/** Days whose times are shown without a press. */
const OPEN_DAYS = 2

/** The free times of a preview, each day a fold. */
export function PreviewDays({ days }: { days: PreviewView['days'] }) {
  return (
    <div className="mt-2 divide-y divide-line">
      {days.map(({ date, label, free, times }, index) => (
        <details key={date} open={index < OPEN_DAYS}>
          <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-2 text-sm font-semibold">
            {label}
            <span className="font-normal text-ink-soft">{free}</span>
          </summary>
          <ul className="mb-3 flex flex-wrap gap-1.5">
            {times.map((time) => (
              <li key={time} className="rounded-md bg-sunken px-2 py-0.5 text-sm tabular-nums">
                {time}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
