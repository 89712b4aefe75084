import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'

/** What a price is about in the visitor’s currency; nothing where it is in it already. */
export function AboutPrice({ value }: { value: Money | null }) {
  if (!value) return null
  return (
    <span className="text-sm font-normal text-ink-soft tabular-nums">
      {t('tutor.aboutPrice', { price: formatMoney(value) })}
    </span>
  )
}
