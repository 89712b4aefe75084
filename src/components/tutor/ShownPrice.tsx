import { clsx } from 'clsx'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money as MoneyValue } from '@/domain/money/money'
import { t } from '@/messages/t'
import { Money } from '../ui/Money'

type ShownPriceProps = {
  /** In the tutor's currency. */
  price: MoneyValue
  /** About as much in the reader's currency, when that is another one. */
  about?: MoneyValue | null
  /** What it is the price of, with the space before it. */
  unit?: string
  /** Of the unit. */
  smallClassName?: string
}

/** A price in the reader's currency as an estimate, with the tutor's own beside it (J12). */
export function ShownPrice({ price, about, unit, smallClassName = 'text-sm' }: ShownPriceProps) {
  return (
    <>
      {about ? (
        <span className="whitespace-nowrap tabular-nums">
          {t('tutor.aboutPrice', { price: formatMoney(about) })}
        </span>
      ) : (
        <Money value={price} />
      )}
      {unit && <span className={clsx('font-normal text-ink-soft', smallClassName)}>{unit}</span>}
      {about && (
        <span className="ms-1.5 text-sm font-normal whitespace-nowrap text-ink-soft">
          ({formatMoney(price)})
        </span>
      )}
    </>
  )
}
