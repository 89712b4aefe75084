import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { TONE_SOFT } from './tone'

export type AlertTone = 'info' | 'success' | 'warning' | 'error'

type AlertProps = {
  tone?: AlertTone
  title?: string
  /** Announced when it appears: `status` politely, `alert` at once. Left out for text that was always there. */
  role?: 'status' | 'alert'
  /** A link or button under the text. */
  action?: ReactNode
  className?: string
  children?: ReactNode
}

const LOOK: Record<AlertTone, { icon: IconName; classes: string }> = {
  info: { icon: 'info', classes: TONE_SOFT.primary },
  success: { icon: 'circle-check', classes: TONE_SOFT.success },
  warning: { icon: 'triangle-exclamation-point', classes: TONE_SOFT.warning },
  error: { icon: 'circle-exclamation-point', classes: TONE_SOFT.error },
}

/** A message in the page: what happened and what to do (V 6.6). */
export function Alert({ tone = 'info', title, role, action, className, children }: AlertProps) {
  const { icon, classes } = LOOK[tone]
  return (
    <div role={role} className={clsx('flex gap-3 rounded-lg border p-4', classes, className)}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
        {action && <div className="mt-3 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}
