import { clsx } from 'clsx'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money as MoneyValue } from '@/domain/money/money'

/** An amount as people read it, digits aligned. `strong` for a total or a price that decides. */
export function Money({
  value,
  strong,
  className,
}: {
  value: MoneyValue
  strong?: boolean
  className?: string
}) {
  return (
    <span className={clsx('whitespace-nowrap tabular-nums', strong && 'font-semibold', className)}>
      {formatMoney(value)}
    </span>
  )
}
