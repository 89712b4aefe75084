import { clsx } from 'clsx'
import Link from 'next/link'
import { formatLocalDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { Icon } from '../ui/Icon'
import type { SlotDay } from './groupSlotsByDay'

type WeekBarProps = { days: readonly SlotDay[]; previousHref?: string; nextHref?: string }

/** Which week is shown, and the ways to the ones beside it. */
export function WeekBar({ days, previousHref, nextHref }: WeekBarProps) {
  const first = days[0]?.date ?? ''
  const last = days.at(-1)?.date ?? first
  const range = t('slots.week', { from: formatLocalDate(first, 'date'), to: formatLocalDate(last, 'date') })
  return (
    <div className="flex items-center justify-between gap-2">
      <p className="font-semibold" aria-live="polite">
        {range}
      </p>
      <div className="flex gap-1">
        <WeekLink href={previousHref} icon="chevron-left" label={t('slots.previousWeek')} />
        <WeekLink href={nextHref} icon="chevron-right" label={t('slots.nextWeek')} />
      </div>
    </div>
  )
}

function WeekLink({
  href,
  icon,
  label,
}: {
  href?: string
  icon: 'chevron-left' | 'chevron-right'
  label: string
}) {
  const look = 'grid size-11 place-items-center rounded-md border'
  if (!href) {
    return (
      <span aria-hidden="true" className={clsx(look, 'border-line text-ink-faint opacity-50')}>
        <Icon name={icon} />
      </span>
    )
  }
  return (
    <Link
      href={href}
      scroll={false}
      className={clsx(look, 'border-line-mid bg-surface hover:border-line-strong hover:bg-canvas')}
    >
      <Icon name={icon} label={label} />
    </Link>
  )
}
