import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { packageNet } from './packageNet'

describe('packageNet', () => {
  it('should be what the lessons come to one by one, not a share of the sum', () => {
    // Four lessons of 22.51 and one of 22.50 leave 18.01 four times and 18.00 once at 20 %.
    expect(packageNet({ price: money(11_254, 'USD'), lessons: 5, rateBps: 2000 })).toEqual(money(9004, 'USD'))
    expect(packageNet({ price: money(11_250, 'USD'), lessons: 5, rateBps: 2000 })).toEqual(money(9000, 'USD'))
  })
})
