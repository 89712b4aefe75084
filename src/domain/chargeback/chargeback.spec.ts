import { describe, expect, it } from 'vitest'
import { chargebackRate } from './chargebackRate'
import {
  ANSWERABLE_STATES,
  CHARGEBACK_STATES,
  COUNTED_STATES,
  canFollow,
  isDecided,
  OPEN_CHARGEBACK_STATES,
} from './chargebackStates'

describe('a chargeback', () => {
  it('should never go back, whatever order the news comes in', () => {
    for (const from of CHARGEBACK_STATES) {
      expect(canFollow(from, from)).toBe(true)
      for (const to of CHARGEBACK_STATES.filter((one) => one !== from && canFollow(from, one)))
        expect(canFollow(to, from), `${to} back to ${from}`).toBe(false)
    }
  })

  it('should end, and end for good', () => {
    const ends = CHARGEBACK_STATES.filter(isDecided)
    expect(ends).toEqual(['warningClosed', 'won', 'lost', 'prevented'])
    for (const end of ends)
      expect(CHARGEBACK_STATES.filter((one) => one !== end && canFollow(end, one))).toEqual([])
  })

  it('should hold money, wait for an answer and count where it does', () => {
    expect(OPEN_CHARGEBACK_STATES).toEqual(['needsResponse', 'underReview'])
    expect(ANSWERABLE_STATES).toEqual(['warning', 'needsResponse'])
    expect(COUNTED_STATES).toEqual(['needsResponse', 'underReview', 'won', 'lost', 'prevented'])
  })
})

describe('the rate of chargebacks', () => {
  it.each([
    [0, 0, 0, false],
    [1, 0, 0, true],
    [1, 100, 100, false],
    [2, 199, 101, true],
    [1, 101, 99, false],
    [3, 250, 120, true],
  ])(
    'should ring for %i of %i above one percent and not at it',
    (chargebacks, payments, basisPoints, isAlarming) => {
      expect(chargebackRate({ chargebacks, payments })).toEqual({
        chargebacks,
        payments,
        basisPoints,
        isAlarming,
      })
    },
  )
})
