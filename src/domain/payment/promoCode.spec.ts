import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { type PromoTerms, type PromoUse, promoCodeText, promoDiscount, promoProblem } from './promoCode'

const now = new Date('2027-02-01T12:00:00Z')
const TERMS: PromoTerms = {
  active: true,
  kind: 'percent',
  percent: 20,
  amount: null,
  currency: null,
  startsAt: null,
  endsAt: null,
  totalLimit: null,
  perUserLimit: 1,
  firstBookingOnly: false,
  minimumAmount: null,
  tutorIds: [],
  subjectIds: [],
}
const USE: PromoUse = {
  price: money(2500, 'USD'),
  tutorId: 'tutor',
  subjectId: 'maths',
  hasBooked: false,
  usedInAll: 0,
  usedByPerson: 0,
  now,
}
const problem = (terms: Partial<PromoTerms>, use: Partial<PromoUse> = {}) =>
  promoProblem({ ...TERMS, ...terms }, { ...USE, ...use })

describe('promotion codes (J08)', () => {
  it('should say which condition a booking does not meet', () => {
    expect(problem({})).toBeNull()
    expect(problem({ active: false })).toBe('PROMO_UNKNOWN')
    expect(problem({ totalLimit: 5 }, { usedInAll: 5 })).toBe('PROMO_USED_UP')
    expect(problem({ totalLimit: 5 }, { usedInAll: 4 })).toBeNull()
    expect(problem({}, { usedByPerson: 1 })).toBe('PROMO_USED_BY_YOU')
    expect(problem({ perUserLimit: null }, { usedByPerson: 99 })).toBeNull()
    expect(problem({ firstBookingOnly: true }, { hasBooked: true })).toBe('PROMO_FIRST_ONLY')
    expect(problem({ currency: 'EUR' })).toBe('PROMO_OTHER_CURRENCY')
    expect(problem({ currency: 'USD', minimumAmount: 2501 })).toBe('PROMO_BELOW_MINIMUM')
    expect(problem({ currency: 'USD', minimumAmount: 2500 })).toBeNull()
    expect(problem({ tutorIds: ['other'] })).toBe('PROMO_OTHER_LESSON')
    expect(problem({ subjectIds: ['other'] })).toBe('PROMO_OTHER_LESSON')
    expect(problem({ subjectIds: ['other'] }, { subjectId: null })).toBeNull()
  })

  it('should hold from its start up to its end, the end not included', () => {
    const later = new Date(now.getTime() + 1)
    expect(problem({ startsAt: later })).toBe('PROMO_NOT_YET')
    expect(problem({ startsAt: now, endsAt: later })).toBeNull()
    expect(problem({ endsAt: now })).toBe('PROMO_EXPIRED')
  })

  it('should take off its percentage, rounded half to even, or its amount, never more than the price', () => {
    expect(promoDiscount({ ...TERMS, percent: 15 }, money(2510, 'USD'))).toBe(376)
    expect(promoDiscount({ ...TERMS, percent: 100 }, money(2510, 'USD'))).toBe(2510)
    const amount = { ...TERMS, kind: 'amount', percent: null, amount: 1000, currency: 'USD' } as const
    expect(promoDiscount(amount, money(2500, 'USD'))).toBe(1000)
    expect(promoDiscount(amount, money(700, 'USD'))).toBe(700)
  })

  it('should be the same however it is typed', () => {
    expect(promoCodeText('  spring-20 ')).toBe('SPRING-20')
  })
})
