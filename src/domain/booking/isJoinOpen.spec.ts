import { describe, expect, it } from 'vitest'
import { sampleBooking } from './bookingSnapshot.fixture'
import { isJoinOpen } from './isJoinOpen'

describe('isJoinOpen', () => {
  it.each([
    ['CONFIRMED', '2026-11-04T09:54:59Z', false],
    ['CONFIRMED', '2026-11-04T09:55:00Z', true],
    ['IN_PROGRESS', '2026-11-04T10:59:59Z', true],
    ['IN_PROGRESS', '2026-11-04T11:00:00Z', false],
    ['REQUESTED', '2026-11-04T10:00:00Z', false],
    ['ENDED', '2026-11-04T10:50:00Z', false],
  ] as const)('should answer for a %s lesson at %s: %s', (sessionState, now, isOpen) => {
    expect(isJoinOpen({ booking: sampleBooking({ sessionState }), now: new Date(now) })).toBe(isOpen)
  })
})
