import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type Description = { term: string; value: ReactNode; strong?: boolean }

/** Terms and what they are. `lines` sets the values at the far end, for price lines. */
export function DescriptionList({
  items,
  look = 'stack',
}: {
  items: readonly Description[]
  look?: 'stack' | 'lines'
}) {
  if (look === 'lines') {
    return (
      <dl className="space-y-2">
        {items.map((item) => (
          <div
            key={item.term}
            className={clsx(
              'flex justify-between gap-4',
              item.strong && 'border-t border-line pt-3 text-lg font-semibold',
            )}
          >
            <dt className={clsx(!item.strong && 'text-ink-soft')}>{item.term}</dt>
            <dd className="text-end">{item.value}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {items.map((item) => (
        <div key={item.term} className="min-w-0">
          <dt className="text-sm text-ink-soft">{item.term}</dt>
          <dd className={clsx(item.strong && 'font-semibold')}>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
