import type { Payload } from 'payload'
import { addBusinessDays } from '@/domain/payout/payoutCalendar'
import { type PayoutChannel, termsOf } from '@/domain/payout/payoutChannels'
import type { PayoutParts } from '@/domain/payout/payoutTerms'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { partsOf } from '../channelPrice'
import { checkPayout } from '../checkPayout'
import { neededApprovals } from '../neededApprovals'
import { payeeOf } from '../payee'

/** What a tutor confirms before a payout is asked for. Instants are ISO 8601 in UTC. */
export type PayoutQuote = PayoutParts & {
  channel: PayoutChannel
  destination: string
  expectedAt: string
  needsApproval: boolean
}

type Input = { payload: Payload; viewer: Viewer; amount: number; currency: string; now: Date }

/**
 * What a payout of `amount` minor units would cost and when it would arrive; nothing is set aside.
 * @throws DomainError FORBIDDEN without a tutor profile, and as `checkPayout`
 */
export async function quotePayout({ payload, viewer, amount, currency, now }: Input): Promise<PayoutQuote> {
  const tx = database(payload)
  const payee = await payeeOf(tx, viewer)
  const { method, amount: asked } = await checkPayout({ tx, payee, currency, amount, now })
  const { channel, destination } = method
  return {
    ...partsOf(channel, asked),
    channel,
    destination,
    expectedAt: addBusinessDays(now, termsOf(channel).businessDays).toISOString(),
    needsApproval: (await neededApprovals({ tx, tutorId: payee.tutorId, amount: asked, now })) > 0,
  }
}
