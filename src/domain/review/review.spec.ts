import { describe, expect, it } from 'vitest'
import { sampleBooking } from '../booking/bookingSnapshot.fixture'
import { aggregateRatings } from './aggregate'
import { isReviewOpen } from './isReviewOpen'

describe('isReviewOpen', () => {
  const booking = sampleBooking({
    sessionState: 'ENDED',
    sessionOutcome: 'COMPLETED',
    paymentState: 'CAPTURED',
  })
  it.each([
    ['2026-11-04T10:59:59Z', false],
    ['2026-11-04T11:00:00Z', true],
    ['2026-11-18T10:59:59Z', true],
    ['2026-11-18T11:00:00Z', false],
  ])('should answer at %s: %s', (now, isOpen) => {
    expect(isReviewOpen({ booking, now: new Date(now) })).toBe(isOpen)
  })

  it('should count from the real end when the lesson ended early, and only for lessons that took place', () => {
    const now = new Date('2026-11-04T10:50:00Z')
    expect(isReviewOpen({ booking: { ...booking, endedAt: new Date('2026-11-04T10:45:00Z') }, now })).toBe(
      true,
    )
    expect(isReviewOpen({ booking: { ...booking, sessionOutcome: 'NO_SHOW_TUTOR' }, now: booking.end })).toBe(
      false,
    )
  })
})

describe('aggregateRatings', () => {
  it('should give mean, count and breakdown', () => {
    expect(aggregateRatings([5, 5, 4])).toEqual({
      average: 4.67,
      count: 3,
      byStars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 2 },
    })
    expect(aggregateRatings([])).toEqual({
      average: null,
      count: 0,
      byStars: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    })
    expect(aggregateRatings([0, 6, 4.5, 3]).count).toBe(1)
  })
})
