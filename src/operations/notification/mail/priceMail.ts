import type { Money } from '@/domain/money/money'

/** What the mails about the price of one student may say; prices are for an hour. */
export type PriceMail = {
  /** Of who reads it. */
  firstName: string
  studentName: string
  tutorName: string
  /** Paid until now. */
  pays: Money
  /** Made or asked for. */
  rate: Money
  /** What the tutor wrote. */
  message: string | null
}
