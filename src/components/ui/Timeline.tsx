import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { TONE_SOFT, type Tone } from './tone'

export type TimelineEntry = {
  key: string
  icon: IconName
  tone?: Tone
  title: ReactNode
  /** When, who, why: a line under the title. */
  detail?: ReactNode
  /** Still to come. */
  upcoming?: boolean
}

/** What happened (or will) in order, as on a booking's page. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol>
      {entries.map((entry, index) => (
        <li key={entry.key} className="relative flex gap-4 pb-5 last:pb-0">
          {index < entries.length - 1 && (
            <span aria-hidden="true" className="absolute start-[1.0625rem] top-9 bottom-0 w-px bg-line" />
          )}
          <span
            className={clsx(
              'grid size-9 shrink-0 place-items-center rounded-full border',
              entry.upcoming
                ? 'border-dashed border-line-strong bg-surface text-ink-soft'
                : TONE_SOFT[entry.tone ?? 'neutral'],
            )}
          >
            <Icon name={entry.icon} className="size-4.5" />
          </span>
          <div className="min-w-0 pt-1">
            <p className={clsx('font-medium', entry.upcoming && 'text-ink-soft')}>{entry.title}</p>
            {entry.detail && <div className="text-sm text-ink-soft">{entry.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
