import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleBooking } from '../booking/bookingSnapshot.fixture'
import { lessonPrice } from '../booking/lessonPrice'
import { money } from '../money/money'
import { NO_TENDERS } from '../payment/tenders'
import { addHours } from '../time/instants'
import { goodFitUntil, goodFitValue, mayClaimGoodFit } from './goodFit'
import { TRIAL_MINUTES, trialPrice } from './trialOffer'
import { MOST_OPEN_TRIALS, trialRefusal } from './trialRefusal'

const usd = (amount: number) => money(amount, 'USD')
const hourlyRate = usd(2500)

describe('trialPrice (EX28)', () => {
  it('should be the usual price of the length unless the tutor set a lower one', () => {
    const of = (ownPrice: ReturnType<typeof usd> | null, durationMinutes: 25 | 30 = 30) =>
      trialPrice({ hourlyRate, trial: { durationMinutes, ownPrice } }).amount
    expect(of(null)).toBe(1250)
    expect(of(null, 25)).toBe(1042)
    expect(of(usd(500))).toBe(500)
    expect(of(usd(1251))).toBe(1250)
    expect(of(money(500, 'EUR'))).toBe(1250)
  })

  it('should never be more than a usual lesson of that length, whatever becomes of the rate', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...TRIAL_MINUTES), (rate, own, durationMinutes) => {
        const priced = trialPrice({ hourlyRate: usd(rate), trial: { durationMinutes, ownPrice: usd(own) } })
        const usual = lessonPrice({ hourlyRate: usd(rate), durationMinutes })
        expect(priced.amount).toBe(Math.min(own, usual.amount))
      }),
    )
  })
})

describe('trialRefusal (EX28)', () => {
  const trial = { durationMinutes: 30 as const, ownPrice: null }
  const free = { trial, hasMet: false, openTrials: 0, durationMinutes: 30 }

  it('should let a first lesson of the offered length be a trial, and nothing else', () => {
    expect(trialRefusal(free)).toBeNull()
    expect(trialRefusal({ ...free, durationMinutes: 60 })).toBe('TRIAL_NOT_OFFERED')
    expect(trialRefusal({ ...free, trial: null })).toBe('TRIAL_NOT_OFFERED')
    expect(trialRefusal({ ...free, hasMet: true })).toBe('TRIAL_USED')
    expect(trialRefusal({ ...free, openTrials: MOST_OPEN_TRIALS - 1 })).toBeNull()
    expect(trialRefusal({ ...free, openTrials: MOST_OPEN_TRIALS })).toBe('TRIAL_LIMIT')
  })
})

describe('the good-fit guarantee (EX28)', () => {
  const endedAt = new Date('2026-11-04T11:00:00Z')
  const given = sampleBooking({
    isTrial: true,
    goodFitAt: null,
    sessionState: 'ENDED',
    sessionOutcome: 'COMPLETED',
    paymentState: 'CAPTURED',
    endedAt,
  })
  const last = new Date(addHours(endedAt, 72).getTime() - 1)

  it('should be open for 72 hours after a trial that was given and paid', () => {
    expect(goodFitUntil(given)).toEqual(addHours(endedAt, 72))
    expect(mayClaimGoodFit({ booking: given, isContested: false, now: endedAt })).toBe(true)
    expect(mayClaimGoodFit({ booking: given, isContested: false, now: last })).toBe(true)
    expect(mayClaimGoodFit({ booking: given, isContested: false, now: addHours(endedAt, 72) })).toBe(false)
  })

  it.each([
    ['a usual lesson', { isTrial: false }],
    ['a trial that was made up for', { goodFitAt: endedAt }],
    ['an absent student', { sessionOutcome: 'NO_SHOW_STUDENT' as const }],
    ['an absent tutor', { sessionOutcome: 'NO_SHOW_TUTOR' as const }],
    ['money that is not collected', { paymentState: 'AUTHORIZED' as const }],
    ['money that is promised back', { refundDueAmount: 100 }],
    ['money that went back', { paymentState: 'PARTIALLY_REFUNDED' as const }],
    ['a report about it', { disputeState: 'OPEN' as const }],
    ['a decided report', { disputeState: 'RESOLVED_UPHELD' as const }],
  ])('should not be there for %s', (_what, changes) => {
    expect(mayClaimGoodFit({ booking: { ...given, ...changes }, isContested: false, now: endedAt })).toBe(
      false,
    )
  })

  it('should not be there once a bank has asked about the payment', () => {
    expect(mayClaimGoodFit({ booking: given, isContested: true, now: endedAt })).toBe(false)
  })

  it('should be worth what the student paid, without what a code took off', () => {
    const tenders = { ...NO_TENDERS, promo: 300, credit: 200, wallet: 100 }
    expect(goodFitValue({ price: usd(1250), tenders })).toEqual(usd(950))
  })
})
