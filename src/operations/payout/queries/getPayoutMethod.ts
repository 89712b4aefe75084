import type { Payload } from 'payload'
import type { Money } from '@/domain/money/money'
import { PAYOUT_CHANNELS, type PayoutChannel, reaches, termsOf } from '@/domain/payout/payoutChannels'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { fixedFeeIn, minimumIn } from '../channelPrice'
import { offeredChannels } from '../offeredChannels'
import { payeeOf } from '../payee'
import { readMethod } from '../payoutMethod'

/** A way of being paid, in the tutor's own currency (EX34). */
export type ChannelView = {
  channel: PayoutChannel
  /** Whether this installation has it; the others are shown for comparison only where they are. */
  isOffered: boolean
  /** Whether it pays the tutor's currency in their country. */
  reachesYou: boolean
  fixedFee: Money
  /** Share of the amount in hundredths of a percent. */
  feeBps: number
  minimum: Money
  businessDays: number
  currencies: readonly string[]
  knownBy: 'account' | 'email' | 'test'
}

export type MethodView = {
  currency: string
  /** Null while none is known. */
  method: {
    channel: PayoutChannel
    state: 'onboarding' | 'ready'
    destination: string
    weekly: boolean
    isChosen: boolean
  } | null
  channels: ChannelView[]
}

/**
 * How the viewer is paid as a tutor, and what else there is: fees, minimums, days and currencies.
 * @throws DomainError FORBIDDEN for a person without a tutor profile
 */
export async function getPayoutMethod({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<MethodView> {
  const tx = database(payload)
  const payee = await payeeOf(tx, viewer)
  const found = await readMethod(tx, payee.tutorId)
  const offered = offeredChannels()
  const { currency } = payee
  return {
    currency,
    method: found && {
      channel: found.channel,
      state: found.state,
      destination: found.destination,
      weekly: found.weekly,
      isChosen: found.isChosen,
    },
    channels: PAYOUT_CHANNELS.filter((channel) => channel !== 'simulator' || offered.includes(channel)).map(
      (channel) => {
        const terms = termsOf(channel)
        return {
          channel,
          isOffered: offered.includes(channel),
          reachesYou: reaches(channel, payee),
          fixedFee: fixedFeeIn(channel, currency),
          feeBps: terms.fee.bps,
          minimum: minimumIn(channel, currency),
          businessDays: terms.businessDays,
          currencies: terms.currencies,
          knownBy: terms.knownBy,
        }
      },
    ),
  }
}
