import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillQuarters } from './fillQuarters'

describe('quarters of a report', () => {
  it('should take what was given back off the quarters before, then off those after', () => {
    expect(fillQuarters([10, 5, -7, 20])).toEqual([8, 0, 0, 20])
    expect(fillQuarters([-3, 1, 9, 0])).toEqual([0, 0, 7, 0])
    expect(fillQuarters([1, 2, 3, 4])).toEqual([1, 2, 3, 4])
    expect(fillQuarters([1, -2, 0, 0])).toBeNull()
  })

  it('should keep the sum of the year and leave nothing below zero', () => {
    const amount = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount), (given) => {
        const sum = given.reduce((total, one) => total + one, 0)
        const filled = fillQuarters(given)
        expect(filled === null).toBe(sum < 0)
        expect(filled?.reduce((total, one) => total + one, 0) ?? sum).toBe(sum)
        expect(filled?.every((one) => one >= 0) ?? true).toBe(true)
      }),
    )
  })
})
