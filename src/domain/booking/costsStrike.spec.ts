import { describe, expect, it } from 'vitest'
import { addHours, addMinutes } from '../time/instants'
import { sampleBooking, sampleRequest } from './bookingSnapshot.fixture'
import { costsStrike } from './costsStrike'

const booking = sampleBooking()
const dayBefore = addHours(booking.start, -24)

describe('costsStrike', () => {
  it('should be from less than 24 hours before a confirmed lesson until its start', () => {
    expect(costsStrike({ booking, now: dayBefore })).toBe(false)
    expect(costsStrike({ booking, now: addMinutes(dayBefore, 1) })).toBe(true)
    expect(costsStrike({ booking, now: addMinutes(booking.start, -1) })).toBe(true)
    expect(costsStrike({ booking, now: booking.start })).toBe(false)
  })

  it('should never be for a request, which a tutor declines without a strike', () => {
    const request = sampleRequest()
    expect(costsStrike({ booking: request, now: addMinutes(request.start, -60) })).toBe(false)
  })
})
