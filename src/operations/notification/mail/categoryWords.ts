import { t } from '@/messages/t'
import type { BookingMail } from './bookingMail'

/** What a dispute is about, in words. */
export const categoryWords = ({ dispute }: BookingMail): string =>
  t(`notification.category.${dispute?.category ?? 'other'}`)
