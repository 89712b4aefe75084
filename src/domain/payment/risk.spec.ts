import { describe, expect, it } from 'vitest'
import { type RiskFacts, riskOf } from './risk'

const QUIET: RiskFacts = {
  amountUsdCents: 2500,
  besidesUsdCents: 0,
  recentDeclines: 0,
  isNewcomer: true,
  isNewTutor: false,
  tutorsToday: 1,
}
const KNOWN = { ...QUIET, isNewcomer: false }

describe('riskOf', () => {
  it.each<[string, RiskFacts, string[], string]>([
    ['an ordinary first lesson', QUIET, [], 'allow'],
    ['exactly 500 dollars of somebody known', { ...KNOWN, amountUsdCents: 50_000 }, [], 'allow'],
    ['more than 500 dollars', { ...KNOWN, amountUsdCents: 50_001 }, ['large_amount'], 'review'],
    ['exactly 200 dollars at first', { ...QUIET, amountUsdCents: 20_000 }, [], 'allow'],
    ['more than 200 at first', { ...QUIET, amountUsdCents: 20_001 }, ['first_payment_large'], 'review'],
    ['more than 200 of somebody known', { ...KNOWN, amountUsdCents: 20_001 }, [], 'allow'],
    ['500 together at first', { ...QUIET, besidesUsdCents: 47_500 }, [], 'allow'],
    [
      'more than 500 together at first',
      { ...QUIET, besidesUsdCents: 47_501 },
      ['first_payments_sum'],
      'review',
    ],
    ['more than 500 together of somebody known', { ...KNOWN, besidesUsdCents: 90_000 }, [], 'allow'],
    ['100 with a tutor who is new too', { ...QUIET, isNewTutor: true, amountUsdCents: 10_000 }, [], 'allow'],
    [
      'more than 100 with a tutor who is new too',
      { ...QUIET, isNewTutor: true, amountUsdCents: 10_001 },
      ['first_lesson_new_tutor'],
      'review',
    ],
    ['a new tutor and somebody known', { ...KNOWN, isNewTutor: true, amountUsdCents: 10_001 }, [], 'allow'],
    ['two declines at first', { ...QUIET, recentDeclines: 2 }, [], 'allow'],
    ['three declines at first', { ...QUIET, recentDeclines: 3 }, ['first_payment_after_declines'], 'review'],
    ['four declines of somebody known', { ...KNOWN, recentDeclines: 4 }, [], 'allow'],
    ['five declines', { ...KNOWN, recentDeclines: 5 }, ['too_many_declines'], 'block'],
    [
      'a fourth tutor before anything was paid',
      { ...QUIET, tutorsToday: 4 },
      ['first_payment_many_tutors'],
      'review',
    ],
    ['many tutors of somebody known', { ...KNOWN, tutorsToday: 9 }, [], 'allow'],
  ])('should judge %s', (_name, facts, reasons, action) => {
    expect(riskOf(facts)).toEqual({ reasons, action })
  })

  it('should let what is bought at once wait for large sums and declines alone', () => {
    const large = { ...QUIET, amountUsdCents: 60_000, besidesUsdCents: 1, recentDeclines: 3, tutorsToday: 9 }
    expect(riskOf(large, true)).toEqual({
      reasons: ['large_amount', 'first_payments_sum', 'first_payment_after_declines'],
      action: 'review',
    })
    expect(riskOf({ ...QUIET, amountUsdCents: 50_000 }, true).action).toBe('allow')
    expect(riskOf({ ...QUIET, besidesUsdCents: 47_501 }, true).action).toBe('review')
    expect(riskOf({ ...KNOWN, recentDeclines: 5 }, true).action).toBe('block')
  })

  it('should tell every reason, and take the strongest', () => {
    expect(
      riskOf({
        amountUsdCents: 60_000,
        besidesUsdCents: 100,
        recentDeclines: 5,
        isNewcomer: true,
        isNewTutor: true,
        tutorsToday: 4,
      }),
    ).toEqual({
      reasons: [
        'too_many_declines',
        'large_amount',
        'first_payment_large',
        'first_payments_sum',
        'first_lesson_new_tutor',
        'first_payment_after_declines',
        'first_payment_many_tutors',
      ],
      action: 'block',
    })
  })
})
