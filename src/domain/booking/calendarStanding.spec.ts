import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedActions } from './allowedActions'
import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { sampleBooking, sampleHold } from './bookingSnapshot.fixture'
import { calendarStanding } from './calendarStanding'
import { walk } from './walk.fixture'

describe('calendarStanding', () => {
  it.each([
    ['REQUESTED', 0, { status: 'TENTATIVE', sequence: 1 }],
    ['CONFIRMED', 0, { status: 'CONFIRMED', sequence: 2 }],
    ['CONFIRMED', 2, { status: 'CONFIRMED', sequence: 10 }],
    ['ENDED', 0, { status: 'CONFIRMED', sequence: 2 }],
    ['CANCELLED', 0, { status: 'CANCELLED', sequence: 3 }],
    ['CANCELLED', 3, { status: 'CANCELLED', sequence: 15 }],
  ] as const)('should show %s after %i moves as %o', (sessionState, rescheduleCount, standing) => {
    expect(calendarStanding({ sessionState, rescheduleCount })).toEqual(standing)
  })

  it('should never count back, and count on whenever time or status change, on any way through the process', () => {
    const actors: Actor[] = ['student', 'tutor', 'ops', 'system']
    const picks = fc.array(fc.record({ pick: fc.nat(1000), wait: fc.integer({ min: 0, max: 300 }) }), {
      minLength: 1,
      maxLength: 14,
    })
    const starts = [
      sampleHold({ confirmationMode: 'instant' }),
      sampleHold({ confirmationMode: 'request' }),
      sampleBooking(),
    ]
    const seen = { moves: 0, otherTimes: 0, cancelled: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...starts), picks, (start, choices) => {
        let now = new Date('2026-11-02T10:00:00Z')
        let booking: BookingSnapshot = start
        for (const { pick, wait } of choices) {
          now = new Date(now.getTime() + wait * 60_000)
          const open = actors.flatMap((actor) =>
            allowedActions({ booking, actor, now }).map((action) => ({ action, actor })),
          )
          const chosen = open[pick % Math.max(open.length, 1)]
          if (!chosen) break
          const before = booking
          booking = walk({ ...chosen, booking, now })
          const [was, is] = [calendarStanding(before), calendarStanding(booking)]
          expect(is.sequence).toBeGreaterThanOrEqual(was.sequence)
          const isMoved = booking.start.getTime() !== before.start.getTime()
          const isOther = is.status !== was.status || isMoved
          seen.moves += 1
          seen.otherTimes += Number(isMoved)
          seen.cancelled += Number(is.status === 'CANCELLED')
          expect(!isOther || is.sequence > was.sequence, `${chosen.action} shows in the sequence`).toBe(true)
        }
      }),
      { numRuns: 600, seed: 20261125 },
    )
    expect(Math.min(seen.moves / 10, seen.otherTimes, seen.cancelled)).toBeGreaterThan(50)
  })
})
