import type { Money as MoneyValue } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstantRange } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import { Avatar } from '../ui/Avatar'
import { Icon } from '../ui/Icon'
import { PriceLines } from './PriceLines'

export type BookingSummaryProps = {
  counterpart: { name: string; photoUrl?: string | null; role: string }
  subject: string
  topic?: string | null
  start: Date | string
  end: Date | string
  durationMinutes: number
  /** The reader's zone, and the other person's with whose it is. */
  timeZone: string
  otherZone: { name: string; timeZone: string } | null
  price: MoneyValue
  /** Null or zero while there is none; it then takes no line. */
  serviceFee?: MoneyValue | null
  total: MoneyValue
  /** What was paid otherwise than by card: `total` is then what the card pays. */
  lessLines?: readonly { label: string; amount: MoneyValue }[]
  /** What will happen from here, in order. */
  nextSteps?: readonly string[]
}

/** Everything agreed about a lesson in one place: who, when in both zones, what it costs, what comes next. */
export function BookingSummary(props: BookingSummaryProps) {
  const {
    counterpart,
    subject,
    topic,
    start,
    end,
    timeZone,
    otherZone,
    nextSteps = [],
    lessLines = [],
  } = props
  const showOther = otherZone !== null && formatted(otherZone.timeZone) !== formatted(timeZone)
  function formatted(zone: string) {
    return formatInstantRange({ start, end, timeZone: zone })
  }
  return (
    <div className="space-y-5">
      <div className="flex items-center gap-4">
        <Avatar {...counterpart} size="lg" />
        <div className="min-w-0">
          <p className="text-lg leading-snug font-semibold">{counterpart.name}</p>
          <p className="text-ink-soft">{counterpart.role}</p>
        </div>
      </div>
      <ul className="space-y-3">
        <li className="flex gap-3">
          <Icon name="calendar-days" className="mt-0.5 size-5 text-primary-ink" />
          <div>
            <p className="font-medium">{formatted(timeZone)}</p>
            <p className="text-sm text-ink-soft">
              {t('booking.yourTime', { zone: zoneLabel({ timeZone, instant: start }) })}
            </p>
            {showOther && otherZone && (
              <p className="mt-1 text-sm text-ink-soft">
                {t('booking.theirTime', {
                  time: formatted(otherZone.timeZone),
                  name: otherZone.name,
                  zone: zoneLabel({ timeZone: otherZone.timeZone, instant: start }),
                })}
              </p>
            )}
          </div>
        </li>
        <li className="flex gap-3">
          <Icon name="book-open" className="mt-0.5 size-5 text-primary-ink" />
          <div>
            <p className="font-medium">
              {subject} · {formatDuration(props.durationMinutes)}
            </p>
            {topic && <p className="text-sm text-ink-soft">{topic}</p>}
          </div>
        </li>
      </ul>
      <div className="border-t border-line pt-4">
        <PriceLines
          price={props.price}
          serviceFee={props.serviceFee}
          total={props.total}
          lessLines={lessLines}
          totalLabel={lessLines.length > 0 ? t('payment.parts.card') : undefined}
        />
      </div>
      {nextSteps.length > 0 && (
        <div className="rounded-lg bg-sunken p-4">
          <p className="font-semibold">{t('booking.next')}</p>
          <ol className="mt-2 space-y-2">
            {nextSteps.map((step, index) => (
              <li key={step} className="flex gap-3 text-ink-soft">
                <span
                  aria-hidden="true"
                  className="mt-0.5 grid size-5 shrink-0 place-items-center rounded-full bg-surface text-xs font-semibold text-primary-ink"
                >
                  {index + 1}
                </span>
                {step}
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}
