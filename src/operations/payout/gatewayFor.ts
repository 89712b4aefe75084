import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'
import { database } from '@/services/database/tx'
import { connectGateway } from '@/services/payouts/connectGateway'
import type { PayoutGateway } from '@/services/payouts/payoutGateway'
import { simulatedBank } from '@/services/payouts/simulatedBank'
import { connectFor } from './connectFor'

/**
 * The provider that takes the payouts of a channel one by one.
 * @throws DomainError PAYOUT_CHANNEL_CLOSED for a channel that works by file
 */
export function gatewayFor(payload: Payload, channel: PayoutChannel): PayoutGateway {
  if (channel === 'simulator') return simulatedBank(database(payload))
  if (channel === 'stripeConnect') return connectGateway(connectFor(payload))
  throw new DomainError('PAYOUT_CHANNEL_CLOSED', `no calls are made for ${channel}`)
}
