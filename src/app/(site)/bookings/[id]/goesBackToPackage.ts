import { addMoney } from '@/domain/money/money'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'

/** Whether cancelling now puts the lesson back into its package: all of it comes back, so no money moves. */
export function goesBackToPackage({ packageId, refundNow, price, serviceFee }: BookingDetail): boolean {
  return packageId !== null && refundNow.amount === addMoney(price, serviceFee).amount
}
