import type { ConnectService } from '@/services/payouts/connectService'

/** Tutors' accounts at the card processor; null while this installation has none, and the channel is not offered. */
export function connectFor(): ConnectService | null {
  return null
}
