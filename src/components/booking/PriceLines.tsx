import type { Money as MoneyValue } from '@/domain/money/money'
import { t } from '@/messages/t'
import { type Description, DescriptionList } from '../ui/DescriptionList'
import { Money } from '../ui/Money'

type PriceLinesProps = {
  price: MoneyValue
  serviceFee?: MoneyValue | null
  total: MoneyValue
  /** Discounts, credit: a label and a negative amount each. */
  lessLines?: readonly { label: string; amount: MoneyValue }[]
  /** What the total is called when it is not the price. */
  totalLabel?: string
}

/** What makes up the price; the total is what leaves the card, nothing is added later. */
export function PriceLines({
  price,
  serviceFee,
  total,
  lessLines = [],
  totalLabel = t('payment.total'),
}: PriceLinesProps) {
  const items: Description[] = [{ term: t('payment.lesson'), value: <Money value={price} /> }]
  if (serviceFee && serviceFee.amount !== 0) {
    items.push({ term: t('payment.serviceFee'), value: <Money value={serviceFee} /> })
  }
  for (const line of lessLines) items.push({ term: line.label, value: <Money value={line.amount} /> })
  items.push({ term: totalLabel, value: <Money value={total} />, strong: true })
  return <DescriptionList look="lines" items={items} />
}
