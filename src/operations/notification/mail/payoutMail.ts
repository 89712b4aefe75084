import type { Money } from '@/domain/money/money'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'

/** What a mail about a payout may say to its tutor. */
export type PayoutMail = {
  firstName: string
  amount: Money
  fee: Money
  net: Money
  channel: PayoutChannel
  /** Masked. */
  destination: string
  failureCode: string | null
  /** Why it was stopped, in our or finance's words. */
  reason: string | null
}

/** Where the money of a tutor goes from now on. */
export type MethodMail = Pick<PayoutMail, 'firstName' | 'channel' | 'destination'>
