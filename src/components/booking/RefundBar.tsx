import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { RefundMeterProps } from './RefundMeter'

const WIDTH = 600

/** The stretch from booking to lesson: green while money comes back, grey after; a dot where we are. */
export function RefundBar({ refund, changesAt, bookedAt, start, now, timeZone }: RefundMeterProps) {
  const from = new Date(bookedAt).getTime()
  const length = Math.max(1, new Date(start).getTime() - from)
  const place = (at: number) => Math.max(0, Math.min(1, (at - from) / length)) * WIDTH
  // The turning point keeps its distance from both ends, so that neither part is too thin to see.
  const turn = changesAt
    ? Math.max(60, Math.min(WIDTH - 60, place(new Date(changesAt).getTime())))
    : refund.amount > 0
      ? WIDTH
      : 0
  const here = Math.max(8, Math.min(WIDTH - 8, place(now.getTime())))
  const marker = changesAt ? Math.min(here, turn - 8) : here
  return (
    <div aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} 16`}
        preserveAspectRatio="none"
        className="h-4 w-full rtl:-scale-x-100"
      >
        <rect y="4" width={WIDTH} height="8" rx="4" className="fill-line" />
        {turn > 0 && <rect y="4" width={turn} height="8" rx="4" className="fill-success" />}
        <rect x={marker - 3} width="6" height="16" rx="3" className="fill-ink" />
      </svg>
      <div className="flex justify-between text-xs text-ink-soft">
        <span>{t('refund.booked')}</span>
        {changesAt && <span>{formatInstant({ instant: changesAt, timeZone, style: 'weekdayTime' })}</span>}
        <span>{t('refund.lesson')}</span>
      </div>
    </div>
  )
}
