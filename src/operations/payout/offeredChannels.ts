import { PAYOUT_CHANNELS, type PayoutChannel } from '@/domain/payout/payoutChannels'
import { isDemo } from '@/env'

/** The ways of being paid that this installation has: the test bank only where no real money is (CT12). */
export function offeredChannels(): readonly PayoutChannel[] {
  return PAYOUT_CHANNELS.filter((channel) => channel !== 'simulator' || isDemo)
}
