import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { PAYOUT_CHANNELS, type PayoutChannel } from '../payout/payoutChannels'
import type { JournalEntry } from './journalEntry'
import { payoutFailedEntry, payoutFeeEntry, payoutSentEntry, payoutSettledEntry } from './payoutEntries'

/** Signed sums per account over some entries, debit positive. */
function sums(entries: readonly JournalEntry[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const { lines } of entries)
    for (const { account, amount } of lines) total[account] = (total[account] ?? 0) + amount
  return total
}

const ids = { payoutId: 'p', tutorId: 't' }
const part = fc.integer({ min: 1, max: 10_000_000 })

describe('the entries of a payout', () => {
  it.each([
    ['stripeConnect', 'processorClearing'],
    ['simulator', 'bank'],
    ['wise', 'bank'],
    ['payoneer', 'bank'],
  ] as const)('should take what arrived by %s from %s', (channel, account) => {
    const { lines } = payoutSettledEntry({ ...ids, net: money(900, 'USD'), channel })
    expect(lines.map((line) => [line.account, line.ownerId, line.amount])).toEqual([
      ['payoutsInTransit', 't', 900],
      [account, null, -900],
    ])
  })

  it('should leave nothing in transit when it arrived, and give all back when it did not', () => {
    fc.assert(
      fc.property(part, part, fc.constantFrom<PayoutChannel>(...PAYOUT_CHANNELS), (net, fee, channel) => {
        const amount = money(net + fee, 'EUR')
        const sent = payoutSentEntry({ ...ids, amount })
        const arrived = sums([
          sent,
          payoutSettledEntry({ ...ids, net: money(net, 'EUR'), channel }),
          payoutFeeEntry({ ...ids, fee: money(fee, 'EUR') }),
        ])
        expect(arrived).toMatchObject({ tutorAvailable: net + fee, payoutsInTransit: 0, processorFees: -fee })
        expect(sums([sent, payoutFailedEntry({ ...ids, amount })])).toEqual({
          tutorAvailable: 0,
          payoutsInTransit: 0,
        })
      }),
    )
  })

  it('should have one cause each', () => {
    const amount = money(1, 'USD')
    const keys = [
      payoutSentEntry({ ...ids, amount }),
      payoutSettledEntry({ ...ids, net: amount, channel: 'wise' }),
      payoutFeeEntry({ ...ids, fee: amount }),
      payoutFailedEntry({ ...ids, amount }),
    ].map(({ causeKey }) => causeKey)
    expect(keys).toEqual(['payout:p:sent', 'payout:p:settled', 'payout:p:fee', 'payout:p:failed'])
  })
})
