import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CURRENCIES } from '../money/currency'
import { money } from '../money/money'
import { lessonShares, valueOfLessons } from './lessonShares'
import { packageCost } from './packageCost'

const FIVE = { lessons: 5, durationMinutes: 60, discountPercent: 10 }

describe('packageCost', () => {
  it('should carry the price of the whole over once, not that of each lesson', () => {
    const terms = { hourlyRate: money(2501, 'USD'), currency: 'EUR', rate: '0.8591065292' }
    expect(packageCost(terms, FIVE)).toEqual({
      single: money(2149, 'EUR'),
      list: money(10_743, 'EUR'),
      price: money(9668, 'EUR'),
      saved: money(1075, 'EUR'),
      perLesson: money(1934, 'EUR'),
      tutorPrice: money(11_254, 'USD'),
      exchangeRate: '0.8591065292',
    })
  })

  it('should be the tutor’s price where both use one currency', () => {
    const cost = packageCost({ hourlyRate: money(2501, 'USD'), currency: 'USD', rate: '1' }, FIVE)
    expect(cost).toMatchObject({
      price: money(11_254, 'USD'),
      tutorPrice: money(11_254, 'USD'),
      exchangeRate: null,
    })
  })

  it('should divide on both sides so that every lesson together is the whole, whatever is taken back in between', () => {
    const currency = fc.constantFrom(...CURRENCIES)
    const input = fc.record({
      rate: fc.integer({ min: 100, max: 100_000 }),
      from: currency,
      to: currency,
      per: fc.integer({ min: 1, max: 500_000 }),
      lessons: fc.constantFrom(5, 10, 20),
      steps: fc.array(fc.nat(25), { maxLength: 40 }),
    })
    fc.assert(
      fc.property(input, ({ rate, from, to, per, lessons, steps }) => {
        const terms = {
          hourlyRate: money(rate, from),
          currency: to,
          rate: from === to ? '1' : String(per / 1000),
        }
        const { price, tutorPrice } = packageCost(terms, { ...FIVE, lessons })
        const left = { own: price, tutor: tutorPrice, lessons }
        const taken: { own: number; tutor: number }[] = []
        for (const which of steps) {
          const back = taken[which]
          if (back) {
            taken.splice(which, 1)
            left.own = money(left.own.amount + back.own, to)
            left.tutor = money(left.tutor.amount + back.tutor, from)
            left.lessons += 1
          } else if (left.lessons > 0) {
            const own = valueOfLessons({ value: left.own, lessons: left.lessons, count: 1 }).amount
            const tutor = valueOfLessons({ value: left.tutor, lessons: left.lessons, count: 1 }).amount
            taken.push({ own, tutor })
            left.own = money(left.own.amount - own, to)
            left.tutor = money(left.tutor.amount - tutor, from)
            left.lessons -= 1
          }
          const sum = (side: 'own' | 'tutor') => taken.reduce((total, lesson) => total + lesson[side], 0)
          expect(sum('own') + left.own.amount).toBe(price.amount)
          expect(sum('tutor') + left.tutor.amount).toBe(tutorPrice.amount)
          for (const [value, whole] of [
            [left.own, price],
            [left.tutor, tutorPrice],
          ] as const)
            for (const share of lessonShares({ value, lessons: left.lessons }))
              expect(Math.abs(share.amount - whole.amount / lessons)).toBeLessThan(1)
        }
      }),
    )
  })
})
