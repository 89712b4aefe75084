import Link from 'next/link'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/iconNames'

export type DemoBarProps = {
  /** The product's clock, which may be ahead of the real one (NV11). */
  now: Date
  /** The reader's zone. */
  timeZone: string
  /** Receives `jump` = `15-minutes` | `1-day` | `next-lesson`: a server action or an address. */
  jumpAction: string | ((data: FormData) => Promise<void>)
  /** When the reader's next lesson starts; without one the button is left out. */
  nextLessonAt?: Date | null
  mailboxHref?: string
  loginsHref?: string
}

const CONTROL =
  'inline-flex min-h-9 items-center gap-1.5 rounded-md border border-chrome-line px-3 text-sm font-medium hover:bg-chrome-line'

/** Only in demo mode: says so, shows the product's clock and moves it. */
export function DemoBar(props: DemoBarProps) {
  const {
    now,
    timeZone,
    jumpAction,
    nextLessonAt,
    mailboxHref = '/demo/mailbox',
    loginsHref = '/demo/logins',
  } = props
  const time = formatInstant({ instant: now, timeZone, style: 'dayTime' })
  return (
    <aside aria-label={t('demo.label')} data-noprint className="bg-chrome text-on-chrome">
      <details className="group mx-auto max-w-6xl px-4 sm:px-6">
        <summary className="flex min-h-11 items-center gap-3 text-sm">
          <span className="rounded-sm bg-warning px-1.5 text-xs font-bold text-chrome uppercase">
            {t('demo.badge')}
          </span>
          <span className="flex min-w-0 items-center gap-1.5 text-on-chrome-soft">
            <Icon name="clock" className="size-4 max-[23rem]:hidden" />
            <span className="sr-only">{t('demo.clock')} </span>
            <time dateTime={now.toISOString()} className="truncate tabular-nums">
              {time}
              <span className="max-sm:hidden"> {zoneLabel({ timeZone, instant: now })}</span>
            </time>
          </span>
          <span className="ms-auto inline-flex items-center gap-1 font-medium">
            <span className="max-sm:sr-only">{t('demo.tools')}</span>
            <Icon name="chevron-down" className="size-4 transition-transform group-open:rotate-180" />
          </span>
        </summary>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-1 pb-4">
          <form
            action={jumpAction}
            method={typeof jumpAction === 'string' ? 'post' : undefined}
            className="flex flex-wrap items-center gap-2"
          >
            <span className="text-sm text-on-chrome-soft">{t('demo.jump')}</span>
            <Jump value="15-minutes" icon="timer" label={t('demo.jumpMinutes')} />
            <Jump value="1-day" icon="calendar-days" label={t('demo.jumpDay')} />
            {nextLessonAt && <Jump value="next-lesson" icon="fast-forward" label={t('demo.jumpLesson')} />}
          </form>
          <div className="flex flex-wrap gap-2">
            <Link href={mailboxHref} className={CONTROL}>
              <Icon name="mail" className="size-4" />
              {t('demo.mailbox')}
            </Link>
            <Link href={loginsHref} className={CONTROL}>
              <Icon name="users" className="size-4" />
              {t('demo.logins')}
            </Link>
          </div>
        </div>
      </details>
    </aside>
  )
}

function Jump({ value, icon, label }: { value: string; icon: IconName; label: string }) {
  return (
    <button type="submit" name="jump" value={value} className={CONTROL}>
      <Icon name={icon} className="size-4" />
      {label}
    </button>
  )
}
