import { describe, expect, it } from 'vitest'
import { allowedActions } from './allowedActions'
import { sampleBooking, sampleHold, sampleRequest } from './bookingSnapshot.fixture'

const now = new Date('2026-11-02T12:30:00Z')

describe('allowedActions', () => {
  it.each([
    ['student', sampleHold(), ['cancel']],
    ['tutor', sampleHold(), []],
    ['student', sampleRequest(), ['cancel']],
    ['tutor', sampleRequest(), ['decline', 'confirm']],
    ['student', sampleBooking(), ['cancel']],
    ['tutor', sampleBooking(), ['cancel']],
    ['ops', sampleBooking(), ['cancel']],
    ['parent', sampleHold({ sessionState: 'AWAITING_APPROVAL' }), ['approve', 'decline', 'cancel']],
  ] as const)('should give the %s of a booking the buttons of the table', (actor, booking, actions) => {
    expect(allowedActions({ booking, actor, now })).toEqual(actions)
  })

  it('should offer reporting a problem once the lesson has begun, for 14 days', () => {
    const booking = sampleBooking({
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
    })
    const allowed = (at: string) => allowedActions({ booking, actor: 'student', now: new Date(at) })
    expect(allowed('2026-11-18T11:00:00Z')).toEqual(['openDispute'])
    expect(allowed('2026-11-18T11:00:00.001Z')).toEqual([])
  })
})
