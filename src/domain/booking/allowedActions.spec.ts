import { describe, expect, it } from 'vitest'
import { allowedActions } from './allowedActions'
import { sampleBooking, sampleHold, sampleRequest } from './bookingSnapshot.fixture'

const now = new Date('2026-11-02T12:30:00Z')

/** Less than a day ahead, and booked long ago. */
const LATE = new Date('2026-11-03T10:00:00Z')
const late = { requestedAt: new Date('2026-10-20T10:00:00Z') }
const ANSWER_OR_MOVE = ['reschedule', 'acceptProposal', 'declineProposal', 'cancel'] as const

describe('allowedActions', () => {
  it.each([
    ['student', sampleHold(), ['cancel']],
    ['tutor', sampleHold(), []],
    ['student', sampleRequest(), ['reschedule', 'cancel']],
    ['tutor', sampleRequest(), ['decline', 'confirm', 'propose']],
    ['ops', sampleRequest(), ['confirm', 'reschedule', 'cancel']],
    ['student', sampleBooking(), ['reschedule', 'cancel']],
    ['student', sampleBooking({ rescheduleCount: 3 }), ['cancel']],
    ['student', sampleBooking({ ...late, start: LATE }), ['propose', 'cancel']],
    ['student', sampleBooking({ proposal: 'TUTOR', proposalExpiresAt: LATE }), ANSWER_OR_MOVE],
    [
      'tutor',
      sampleBooking({ proposal: 'TUTOR', proposalExpiresAt: LATE }),
      ['propose', 'withdrawProposal', 'cancel'],
    ],
    ['tutor', sampleBooking(), ['propose', 'cancel']],
    ['ops', sampleBooking(), ['reschedule', 'cancel']],
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
