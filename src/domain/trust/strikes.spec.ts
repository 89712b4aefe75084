import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMinutes } from '../time/instants'
import {
  canAppeal,
  isCounting,
  STRIKE_MOVES,
  STRIKE_STATES,
  type StrikeState,
  strikeExpiry,
  strikeStanding,
  strikeStatus,
  strikeWindowStart,
} from './strikes'

const NOW = new Date('2027-06-01T12:00:00Z')

/** A strike given so many days before `NOW`. */
function strike(daysAgo: number, state: StrikeState = 'active') {
  const at = addDays(NOW, -daysAgo)
  return { state, at, expiresAt: strikeExpiry(at) }
}

describe('strikeStanding', () => {
  it('should pause new students at three strikes in 90 days, and not at two', () => {
    expect(strikeStanding([], NOW)).toEqual({ counting: 0, untilPause: 3, pausedUntil: null })
    expect(strikeStanding([strike(1), strike(80)], NOW)).toEqual({
      counting: 2,
      untilPause: 1,
      pausedUntil: null,
    })
    expect(strikeStanding([strike(1), strike(80), strike(30)], NOW)).toEqual({
      counting: 3,
      untilPause: 0,
      pausedUntil: addDays(NOW, 10),
    })
  })

  it('should end the pause when only two are left in the window, however many there were', () => {
    const strikes = [strike(60), strike(50), strike(40), strike(5)]
    const { pausedUntil } = strikeStanding(strikes, NOW)
    expect(pausedUntil).toEqual(addDays(NOW, 40))
    const end = pausedUntil as Date
    expect(strikeStanding(strikes, addMinutes(end, -1)).untilPause).toBe(0)
    expect(strikeStanding(strikes, end)).toEqual({ counting: 2, untilPause: 1, pausedUntil: null })
  })

  it('should count an appealed strike until it is decided, and a lifted one never', () => {
    const two = [strike(1), strike(2)]
    expect(strikeStanding([...two, strike(3, 'appealed')], NOW).untilPause).toBe(0)
    expect(strikeStanding([...two, strike(3, 'upheld')], NOW).untilPause).toBe(0)
    expect(strikeStanding([...two, strike(3, 'revoked')], NOW)).toEqual({
      counting: 2,
      untilPause: 1,
      pausedUntil: null,
    })
  })

  it('should agree with counting again at any later instant', () => {
    const some = fc.record({
      days: fc.integer({ min: 0, max: 200 }),
      state: fc.constantFrom(...STRIKE_STATES),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 9 }), (list) => {
        const strikes = list.map(({ days, state }) => strike(days, state))
        const { pausedUntil } = strikeStanding(strikes, NOW)
        const countAt = (at: Date) => strikes.filter((one) => isCounting(one, at)).length
        const isPaused = pausedUntil !== null
        expect(countAt(NOW) >= 3).toBe(isPaused)
        expect(countAt(isPaused ? addMinutes(pausedUntil, -1) : NOW) >= 3).toBe(isPaused)
        expect(countAt(pausedUntil ?? NOW)).toBeLessThan(3)
      }),
    )
  })
})

describe('the life of a strike', () => {
  it('should stop counting for the pause after 90 days and be gone after 180', () => {
    const one = strike(0)
    expect(isCounting(one, addMinutes(addDays(NOW, 90), -1))).toBe(true)
    expect(isCounting(one, addDays(NOW, 90))).toBe(false)
    expect(strikeWindowStart(addDays(NOW, 90))).toEqual(NOW)
    expect(strikeStatus(one, addMinutes(addDays(NOW, 180), -1))).toBe('active')
    expect(strikeStatus(one, addDays(NOW, 180))).toBe('expired')
  })

  it.each([
    ['active', 'active', 'expired'],
    ['appealed', 'appealed', 'expired'],
    ['upheld', 'upheld', 'expired'],
    ['revoked', 'lifted', 'lifted'],
  ] as const)('should read %s as %s, and as %s after its time', (state, before, after) => {
    expect(strikeStatus(strike(179, state), NOW)).toBe(before)
    expect(strikeStatus(strike(180, state), NOW)).toBe(after)
  })

  it('should be open to one appeal, until it expires', () => {
    expect(canAppeal(strike(179), NOW)).toBe(true)
    expect(canAppeal(strike(180), NOW)).toBe(false)
    for (const state of ['appealed', 'upheld', 'revoked'] as const)
      expect(canAppeal(strike(1, state), NOW)).toBe(false)
  })

  it('should leave every state but the lifted one, and never come back to active', () => {
    const moves = Object.values(STRIKE_MOVES)
    for (const state of STRIKE_STATES) {
      const leaves = moves.some(({ from }) => (from as readonly StrikeState[]).includes(state))
      expect(leaves, state).toBe(state !== 'revoked')
    }
    expect(moves.map(({ to }) => to)).not.toContain('active')
  })
})
