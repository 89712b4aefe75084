import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { ShownPrice } from './ShownPrice'

type HourlyPriceProps = {
  /** What the tutor asks, in theirs. */
  hourlyRate: Money
  /** About as much in the reader's currency, when that is another one. */
  approximateRate?: Money | null
  className?: string
  /** Of the words around the amount. */
  smallClassName?: string
}

/** What an hour costs: in the reader's currency as an estimate, with the tutor's own price beside it (J12). */
export function HourlyPrice({ hourlyRate, approximateRate, className, smallClassName }: HourlyPriceProps) {
  return (
    <p className={className}>
      <ShownPrice
        price={hourlyRate}
        about={approximateRate}
        unit={t('tutor.perHour')}
        smallClassName={smallClassName}
      />
    </p>
  )
}
