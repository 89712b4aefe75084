import type { ReactNode } from 'react'
import { t } from '@/messages/t'
import { Card } from '../ui/Card'
import { Icon } from '../ui/Icon'

type AuthShellProps = {
  title: string
  text?: ReactNode
  /** Under the card: the other way in. */
  footer?: ReactNode
  children: ReactNode
}

/** The frame of log in, sign up and password pages: one calm card, and on wide screens why to trust us. */
export function AuthShell({ title, text, footer, children }: AuthShellProps) {
  const points = [
    ['shield-check', t('auth.pointChecked')],
    ['wallet', t('auth.pointMoney')],
    ['calendar-check', t('auth.pointCancel')],
  ] as const
  return (
    <div className="mx-auto grid w-full max-w-5xl items-start gap-12 px-4 py-8 sm:px-6 sm:py-14 lg:grid-cols-[minmax(0,30rem)_1fr]">
      <div>
        <Card padding="lg" className="max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none">
          <h1 className="text-3xl font-bold tracking-tight">{title}</h1>
          {text && <p className="mt-2 text-ink-soft">{text}</p>}
          <div className="mt-6">{children}</div>
        </Card>
        {footer && <p className="mt-6 text-center text-ink-soft">{footer}</p>}
      </div>
      <aside className="pt-10 max-lg:hidden" aria-label={t('auth.why')}>
        <p className="text-2xl font-bold">{t('auth.why')}</p>
        <ul className="mt-6 space-y-5">
          {points.map(([icon, point]) => (
            <li key={icon} className="flex gap-4">
              <span className="grid size-10 shrink-0 place-items-center rounded-full bg-success-soft text-success-ink">
                <Icon name={icon} />
              </span>
              <span className="max-w-sm pt-1.5 text-ink-soft">{point}</span>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  )
}
