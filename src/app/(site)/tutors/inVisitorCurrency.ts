import type { Payload } from 'payload'
import type { Money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { ratesOfToday } from '@/operations/rates/queries/ratesOfToday'
import { visitorCurrency } from '../currency/visitorCurrency'

/** Says what a price is about in the currency of the visitor, at the rates of today; null where it is in it already. */
export async function inVisitorCurrency({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer | null
}): Promise<(price: Money) => Money | null> {
  const currency = await visitorCurrency({ viewer })
  const rates = await ratesOfToday({ payload })
  return (price) => (price.currency === currency ? null : inCurrency(price, currency, rates))
}
