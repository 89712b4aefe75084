import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { packagePrice } from './packageOffer'

const priceOf = (
  rate: number,
  currency: string,
  durationMinutes: number,
  lessons: number,
  discountPercent: number,
) => packagePrice({ hourlyRate: money(rate, currency), durationMinutes, lessons, discountPercent })

describe('packagePrice', () => {
  it.each([
    [2501, 'USD', 60, 5, 10, { list: 12_505, price: 11_254, saved: 1251, perLesson: 2251 }],
    [2500, 'USD', 45, 10, 15, { list: 18_750, price: 15_938, saved: 2812, perLesson: 1594 }],
    [3333, 'JPY', 30, 20, 50, { list: 33_320, price: 16_660, saved: 16_660, perLesson: 833 }],
    [2000, 'EUR', 60, 5, 0, { list: 10_000, price: 10_000, saved: 0, perLesson: 2000 }],
  ])(
    'should price %i %s an hour, %i minutes, %i lessons, %i %% off',
    (rate, currency, minutes, lessons, off, want) => {
      const { list, price, saved, perLesson } = priceOf(rate, currency, minutes, lessons, off)
      expect({
        list: list.amount,
        price: price.amount,
        saved: saved.amount,
        perLesson: perLesson.amount,
      }).toEqual(want)
      expect(price.currency).toBe(currency)
    },
  )
})
