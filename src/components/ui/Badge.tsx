import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { TONE_SOFT, type Tone } from './tone'

type BadgeProps = { tone?: Tone; icon?: IconName; className?: string; children: ReactNode }

/** A word or two about a thing: a status, a quality. Colour repeats what the words say, never replaces it. */
export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-xs font-semibold',
        TONE_SOFT[tone],
        className,
      )}
    >
      {icon && <Icon name={icon} className="size-3.5" />}
      {children}
    </span>
  )
}
