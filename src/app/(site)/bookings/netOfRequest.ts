import type { Money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import type { BookingView } from '@/operations/booking/queries/bookingView'

/** What a tutor has of a request in all, before they accept it (NV19): of a weekly series, of every lesson that waits. */
export function netOfRequest({ tutorNet, series }: BookingView): Money | undefined {
  if (!tutorNet || !series) return tutorNet
  return multiplyMoney({ money: tutorNet, numerator: series.requested, denominator: 1 })
}
