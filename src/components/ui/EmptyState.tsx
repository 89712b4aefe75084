import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconNames'

type EmptyStateProps = { icon?: IconName; title: string; text?: string; action?: ReactNode; level?: 2 | 3 }

/** Nothing here yet, and the way on (V 6.6). */
export function EmptyState({ icon = 'inbox', title, text, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="flex flex-col items-center rounded-lg border border-dashed border-line-strong/60 bg-surface px-6 py-10 text-center">
      <span className="mb-4 grid size-14 place-items-center rounded-full bg-primary-soft text-primary-ink">
        <Icon name={icon} className="size-7" />
      </span>
      <Heading className="text-lg font-semibold">{title}</Heading>
      {text && <p className="mt-1 max-w-md text-ink-soft">{text}</p>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}
