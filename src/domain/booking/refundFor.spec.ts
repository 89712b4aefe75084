import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import type { Actor } from './bookingSnapshot'
import { sampleBooking, sampleHold, sampleRequest } from './bookingSnapshot.fixture'
import { refundFor } from './refundFor'

const at = (text: string) => new Date(text)
const usd = (amount: number) => money(amount, 'USD')
const answer = (now: string, booking = sampleBooking(), actor: Actor = 'student') =>
  refundFor({ booking, actor, now: at(now) })

describe('refundFor', () => {
  it('should give a student everything back until 24 h before the start, and say what comes then', () => {
    expect(answer('2026-11-02T13:00:00Z')).toEqual({
      refund: usd(4200),
      percent: 100,
      due: usd(4200),
      rule: 'early',
      changesAt: at('2026-11-03T10:00:00Z'),
      refundAfter: usd(0),
    })
    expect(answer('2026-11-03T10:00:00Z').rule).toBe('early')
    expect(answer('2026-11-03T10:00:00.001Z')).toMatchObject({
      refund: usd(0),
      rule: 'late',
      changesAt: null,
      refundAfter: usd(0),
    })
  })

  it('should give 30 minutes of grace to a lesson booked less than 24 h ahead, while the start is more than 2 h away', () => {
    const booking = sampleBooking({ requestedAt: at('2026-11-03T20:00:00Z') })
    expect(answer('2026-11-03T20:30:00Z', booking)).toMatchObject({
      rule: 'grace',
      changesAt: at('2026-11-03T20:30:00Z'),
    })
    expect(answer('2026-11-03T20:30:00.001Z', booking).rule).toBe('late')
    const near = sampleBooking({ requestedAt: at('2026-11-04T07:45:00Z') })
    expect(answer('2026-11-04T07:50:00Z', near)).toMatchObject({
      rule: 'grace',
      changesAt: at('2026-11-04T08:00:00Z'),
    })
    expect(answer('2026-11-04T08:00:00Z', near).rule).toBe('late')
  })

  it('should not give grace to a lesson booked exactly 24 h ahead: that one was free to cancel when booked', () => {
    const booking = sampleBooking({ requestedAt: at('2026-11-03T10:00:00Z') })
    expect(answer('2026-11-03T10:05:00Z', booking).rule).toBe('late')
  })

  it('should give everything back for what was never confirmed', () => {
    expect(answer('2026-11-04T09:00:00Z', sampleRequest())).toMatchObject({
      percent: 100,
      rule: 'notConfirmed',
      changesAt: null,
    })
    const cancelled = sampleRequest({ sessionState: 'CANCELLED', cancelledBy: 'student' })
    expect(answer('2026-11-04T09:30:00Z', cancelled).rule).toBe('notConfirmed')
  })

  it.each([
    ['tutor', 'cancelledByTutor'],
    ['ops', 'cancelledByPlatform'],
    ['system', 'cancelledByPlatform'],
  ] as const)('should give everything back when the %s cancels late', (actor, rule) => {
    expect(answer('2026-11-04T09:59:00Z', sampleBooking(), actor)).toMatchObject({
      percent: 100,
      rule,
      changesAt: null,
    })
  })

  it.each([
    ['COMPLETED', 0, 'lessonGiven'],
    ['NO_SHOW_STUDENT', 0, 'studentAbsent'],
    ['NO_SHOW_TUTOR', 100, 'tutorAbsent'],
    ['BOTH_ABSENT', 100, 'notHeld'],
    ['TECH_FAILURE', 100, 'notHeld'],
    ['NOT_HELD', 100, 'notHeld'],
  ] as const)('should follow the outcome %s', (sessionOutcome, percent, rule) => {
    const booking = sampleBooking({ sessionState: 'ENDED', sessionOutcome, paymentState: 'CAPTURED' })
    expect(answer('2026-11-04T11:00:00Z', booking)).toMatchObject({ percent, rule })
  })

  it('should let a tutor waive and staff override', () => {
    const booking = sampleBooking()
    const now = at('2026-11-04T09:00:00Z')
    expect(refundFor({ booking, actor: 'student', now, waivedByTutor: true })).toMatchObject({
      refund: usd(4200),
      rule: 'waivedByTutor',
    })
    expect(refundFor({ booking, actor: 'ops', now, overrideAmount: 2100 })).toMatchObject({
      refund: usd(2100),
      percent: 50,
      rule: 'opsOverride',
    })
    expect(() => refundFor({ booking, actor: 'ops', now, overrideAmount: 4201 })).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED' }),
    )
  })

  it('should give nothing back where nothing was paid', () => {
    expect(answer('2026-11-02T10:06:00Z', sampleHold())).toMatchObject({
      refund: usd(0),
      due: usd(4200),
      percent: 100,
      refundAfter: usd(0),
    })
  })

  it('should take off what was given back already', () => {
    const booking = sampleBooking({ paymentState: 'PARTIALLY_REFUNDED', refundedAmount: 1200 })
    expect(answer('2026-11-02T13:00:00Z', booking).refund).toEqual(usd(3000))
  })

  it('should keep what was decided when the session ended', () => {
    const booking = sampleBooking({
      sessionState: 'CANCELLED',
      cancelledBy: 'student',
      refundDueAmount: 4200,
      paymentState: 'CAPTURED',
    })
    expect(answer('2026-11-05T00:00:00Z', booking)).toMatchObject({
      refund: usd(4200),
      rule: 'asDecided',
      changesAt: null,
    })
  })

  it('should honour the right of withdrawal of EU consumers until the lesson starts', () => {
    const booking = sampleBooking({ withdrawalUntil: at('2026-11-16T10:05:00Z') })
    expect(answer('2026-11-04T09:59:59Z', booking)).toMatchObject({ rule: 'withdrawal', percent: 100 })
    expect(answer('2026-11-04T10:00:00Z', booking)).toMatchObject({ rule: 'started', percent: 0 })
  })
})
