import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { allocatePayout } from './allocatePayout'
import { CHANNEL_TERMS, PAYOUT_CHANNELS, reaches } from './payoutChannels'
import { approvalsNeeded, payable, payoutParts } from './payoutTerms'

const cents = fc.integer({ min: 0, max: 10_000_000 })
const usd = (amount: number) => money(amount, 'USD')

describe('payoutParts', () => {
  it('should take a fixed fee and a share, rounded half to even', () => {
    const parts = payoutParts({ amount: usd(5010), fixedFee: usd(25), bps: 25 })
    expect(parts).toEqual({ amount: usd(5010), fee: usd(38), net: usd(4972) })
    expect(payoutParts({ amount: usd(20), fixedFee: usd(25), bps: 0 }).net).toEqual(usd(0))
  })

  it('should add up and never take more than there is', () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 10_000 }), (amount, fixed, bps) => {
        const { fee, net } = payoutParts({ amount: usd(amount), fixedFee: usd(fixed), bps })
        expect(fee.amount + net.amount).toBe(amount)
        expect(Math.min(fee.amount, net.amount)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('payable', () => {
  it('should be what nobody else has a claim on, never below zero', () => {
    const parts = (available: number, held: number, reserved: number) => ({
      available: usd(available),
      held: usd(held),
      reserved: usd(reserved),
    })
    expect(payable(parts(5000, 1000, 500))).toEqual(usd(3500))
    expect(payable(parts(-200, 0, 0))).toEqual(usd(0))
    fc.assert(
      fc.property(cents, cents, cents, (available, held, reserved) => {
        const { amount } = payable(parts(available, held, reserved))
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(amount + held + reserved <= available || amount === 0).toBe(true)
      }),
    )
  })
})

describe('allocatePayout', () => {
  it('should pay the oldest lessons first, the last one in part, and pass over those that owe', () => {
    const lessons = [
      { bookingId: 'a', remaining: 1000 },
      { bookingId: 'b', remaining: -300 },
      { bookingId: 'c', remaining: 0 },
      { bookingId: 'd', remaining: 2000 },
    ]
    expect(allocatePayout({ lessons, amount: 1500 })).toEqual([
      { bookingId: 'a', amount: 1000 },
      { bookingId: 'd', amount: 500 },
    ])
  })

  it('should give no lesson more than it has and all together no more than the payout', () => {
    const lesson = fc.integer({ min: -5000, max: 5000 })
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 12 }), cents, (list, amount) => {
        const lessons = list.map((remaining, index) => ({ bookingId: String(index), remaining }))
        const shares = allocatePayout({ lessons, amount })
        const positive = list.filter((remaining) => remaining > 0).reduce((sum, one) => sum + one, 0)
        expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(Math.min(amount, positive))
        for (const share of shares)
          expect(share.amount).toBeLessThanOrEqual(lessons[Number(share.bookingId)]?.remaining ?? 0)
      }),
    )
  })
})

describe('approvalsNeeded', () => {
  it('should be two above the limit and none at it', () => {
    expect(approvalsNeeded({ amountUsd: 100_000, limitUsdCents: 100_000 })).toBe(0)
    expect(approvalsNeeded({ amountUsd: 100_001, limitUsdCents: 100_000 })).toBe(2)
  })
})

describe('the channels', () => {
  it('should have a way for every currency people price in where no real money is', () => {
    expect(CHANNEL_TERMS.simulator.currencies).toHaveLength(12)
  })

  it('should know whom they do not reach', () => {
    expect(reaches('stripeConnect', { currency: 'USD', country: 'RS' })).toBe(false)
    expect(reaches('stripeConnect', { currency: 'EUR', country: 'DE' })).toBe(true)
    expect(reaches('wise', { currency: 'INR', country: 'IN' })).toBe(false)
    expect(reaches('payoneer', { currency: 'USD', country: null })).toBe(true)
    for (const channel of PAYOUT_CHANNELS)
      expect(reaches(channel, { currency: 'KWD', country: null }), channel).toBe(false)
  })
})
