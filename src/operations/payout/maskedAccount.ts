import { type PayoutChannel, termsOf } from '@/domain/payout/payoutChannels'

/** As much of an account as its owner needs to recognise it: `a•••@example.com`, `•••• 4242`. */
export function maskedAccount(channel: PayoutChannel, account: string): string {
  if (termsOf(channel).knownBy !== 'email') return `•••• ${account.slice(-4)}`
  const at = account.lastIndexOf('@')
  return `${account.slice(0, 1)}•••${account.slice(at)}`
}
