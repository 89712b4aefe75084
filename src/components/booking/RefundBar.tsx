import type { Money } from '@/domain/money/money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'

export type RefundBarProps = {
  refund: Money
  changesAt: Date | string | null
  /** The bar runs from the booking to the lesson. */
  bookedAt: Date | string
  start: Date | string
  now: Date
  timeZone: string
}

const WIDTH = 600
const TURN = 420

/**
 * From booking to lesson: green while money comes back, grey after, a mark where we are. The turning
 * point always stands at the same place, so that neither part is too thin to see; within each part the
 * mark moves with time.
 */
export function RefundBar({ refund, changesAt, bookedAt, start, now, timeZone }: RefundBarProps) {
  const green = changesAt ? TURN : refund.amount > 0 ? WIDTH : 0
  const share = shareOf(now, bookedAt, changesAt ?? start)
  const mark = Math.max(4, Math.min(WIDTH - 4, share * (changesAt ? TURN - 8 : WIDTH)))
  return (
    <div aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} 16`}
        preserveAspectRatio="none"
        className="h-4 w-full rtl:-scale-x-100"
      >
        <rect y="4" width={WIDTH} height="8" rx="4" className="fill-line-mid" />
        {green > 0 && <rect y="4" width={green} height="8" rx="4" className="fill-success" />}
        <rect x={mark - 3} width="6" height="16" rx="3" className="fill-ink" />
      </svg>
      <div className="grid grid-cols-[7fr_3fr] text-xs text-ink-soft">
        <span className="flex justify-between gap-2">
          <span>{t('refund.booked')}</span>
          {changesAt && <span>{formatInstant({ instant: changesAt, timeZone, style: 'weekdayTime' })}</span>}
        </span>
        <span className="text-end">{t('refund.lesson')}</span>
      </div>
    </div>
  )
}

function shareOf(now: Date, from: Date | string, to: Date | string): number {
  const begin = new Date(from).getTime()
  const length = Math.max(1, new Date(to).getTime() - begin)
  return Math.max(0, Math.min(1, (now.getTime() - begin) / length))
}
