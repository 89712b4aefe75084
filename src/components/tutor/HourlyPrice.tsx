import { clsx } from 'clsx'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money as MoneyValue } from '@/domain/money/money'
import { t } from '@/messages/t'
import { Money } from '../ui/Money'

type HourlyPriceProps = {
  /** What the tutor asks, in theirs. */
  hourlyRate: MoneyValue
  /** About as much in the reader's currency, when that is another one. */
  approximateRate?: MoneyValue | null
  className?: string
  /** Of the words around the amount. */
  smallClassName?: string
}

/** What an hour costs: in the reader's currency as an estimate, with the tutor's own price beside it (J12). */
export function HourlyPrice({
  hourlyRate,
  approximateRate,
  className,
  smallClassName = 'text-sm',
}: HourlyPriceProps) {
  const small = clsx('font-normal text-ink-soft', smallClassName)
  return (
    <p className={className}>
      {approximateRate ? (
        <span className="whitespace-nowrap tabular-nums">
          {t('tutor.aboutPrice', { price: formatMoney(approximateRate) })}
        </span>
      ) : (
        <Money value={hourlyRate} />
      )}
      <span className={small}>{t('tutor.perHour')}</span>
      {approximateRate && (
        <span className="ms-1.5 text-sm font-normal whitespace-nowrap text-ink-soft">
          ({formatMoney(hourlyRate)})
        </span>
      )}
    </p>
  )
}
