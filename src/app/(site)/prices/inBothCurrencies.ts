import type { Payload } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { inVisitorCurrency } from '../tutors/inVisitorCurrency'

/** Says a tutor's price in their currency, which is what is agreed, and about what it is in the visitor's where that is another. */
export async function inBothCurrencies(visit: {
  payload: Payload
  viewer: Viewer | null
}): Promise<(price: Money) => string> {
  const shown = await inVisitorCurrency(visit)
  return (value) => {
    const about = shown(value)
    const price = formatMoney(value)
    return about ? t('prices.withAbout', { price, about: formatMoney(about) }) : price
  }
}
