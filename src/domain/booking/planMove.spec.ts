import { describe, expect, it } from 'vitest'
import type { DomainError } from '../errors/domainError'
import { money } from '../money/money'
import { sampleBooking, sampleHold, sampleRequest } from './bookingSnapshot.fixture'
import { planMove } from './planMove'

const at = (text: string) => new Date(text)
const beforeStart = at('2026-11-02T12:30:00Z')

function refusal(plan: () => unknown): Pick<DomainError, 'code' | 'data'> {
  try {
    plan()
  } catch (error) {
    const { code, data } = error as DomainError
    return { code, data }
  }
  throw new Error('was not refused')
}

describe('planMove', () => {
  it('should place a paid request and tell both people', () => {
    const booking = sampleHold({ paymentState: 'AUTHORIZED', holdStrategy: 'captureOnConfirm' })
    expect(planMove({ action: 'placeRequest', actor: 'system', booking, now: beforeStart })).toEqual({
      fields: { sessionState: 'REQUESTED' },
      effects: ['notify:requestReceived', 'notify:requestSent'],
      refund: null,
      requiresReason: false,
      time: null,
      price: null,
    })
  })

  it('should confirm an instant booking at once and capture what must not stay authorised for long', () => {
    const booking = sampleHold({
      paymentState: 'AUTHORIZED',
      holdStrategy: 'captureOnConfirm',
      confirmationMode: 'instant',
    })
    const plan = planMove({ action: 'placeInstant', actor: 'system', booking, now: beforeStart })
    expect(plan.fields).toEqual({ sessionState: 'CONFIRMED' })
    expect(plan.effects).toEqual(['capturePayment', 'notify:bookingConfirmed'])
  })

  it('should not place a booking in the other confirmation mode, or before it is paid', () => {
    const paid = sampleHold({ paymentState: 'AUTHORIZED' })
    expect(
      refusal(() => planMove({ action: 'placeInstant', actor: 'system', booking: paid, now: beforeStart })),
    ).toEqual({
      code: 'BOOKING_STATE_CHANGED',
      data: { from: 'HELD', action: 'placeInstant', guard: 'instantConfirmation' },
    })
    expect(
      refusal(() =>
        planMove({ action: 'placeRequest', actor: 'system', booking: sampleHold(), now: beforeStart }),
      ).code,
    ).toBe('BOOKING_STATE_CHANGED')
  })

  it('should keep a near lesson authorised when the tutor confirms', () => {
    const plan = planMove({ action: 'confirm', actor: 'tutor', booking: sampleRequest(), now: beforeStart })
    expect(plan.fields).toEqual({ sessionState: 'CONFIRMED' })
    expect(plan.effects).toEqual(['notify:bookingConfirmed'])
  })

  it('should refuse a move from another state, by the wrong person and without a reason, each with its code', () => {
    const booking = sampleBooking()
    expect(refusal(() => planMove({ action: 'confirm', actor: 'tutor', booking, now: beforeStart }))).toEqual(
      {
        code: 'BOOKING_STATE_CHANGED',
        data: { from: 'CONFIRMED', action: 'confirm' },
      },
    )
    expect(
      refusal(() =>
        planMove({ action: 'confirm', actor: 'student', booking: sampleRequest(), now: beforeStart }),
      ).code,
    ).toBe('ACTION_NOT_ALLOWED')
    expect(
      refusal(() => planMove({ action: 'cancel', actor: 'tutor', booking, now: beforeStart, reason: '  ' }))
        .code,
    ).toBe('REASON_REQUIRED')
  })

  it('should not let a tutor confirm a request that has expired', () => {
    const booking = sampleRequest()
    expect(
      refusal(() =>
        planMove({ action: 'confirm', actor: 'tutor', booking, now: at('2026-11-03T10:05:00Z') }),
      ),
    ).toEqual({
      code: 'BOOKING_STATE_CHANGED',
      data: { from: 'REQUESTED', action: 'confirm', guard: 'beforeRequestExpiry' },
    })
  })

  it('should release the authorisation when a request is declined', () => {
    const plan = planMove({
      action: 'decline',
      actor: 'tutor',
      booking: sampleRequest(),
      now: beforeStart,
      reason: 'I am ill',
    })
    expect(plan.effects).toEqual(['voidPayment', 'notify:requestDeclined'])
    expect(plan.refund).toMatchObject({ refund: money(4200, 'USD'), percent: 100, rule: 'declined' })
  })

  it('should charge a student who cancels late, and settle what was captured already', () => {
    const now = at('2026-11-04T01:00:00Z')
    const cancel = (booking = sampleBooking()) =>
      planMove({ action: 'cancel', actor: 'student', booking, now })
    expect(cancel().effects).toEqual(['capturePayment', 'notify:bookingCancelled'])
    expect(cancel(sampleBooking({ paymentState: 'CAPTURED' })).effects).toEqual([
      'settleLesson',
      'notify:bookingCancelled',
    ])
    expect(cancel().refund).toMatchObject({ refund: money(0, 'USD'), due: money(0, 'USD'), rule: 'late' })
  })

  it('should give everything back when the tutor cancels, and a part when staff decide so', () => {
    const booking = sampleBooking({ paymentState: 'CAPTURED' })
    const now = at('2026-11-04T01:00:00Z')
    const byTutor = planMove({ action: 'cancel', actor: 'tutor', booking, now, reason: 'ill' })
    expect(byTutor.effects).toEqual(['refundPayment', 'strikeTutor', 'notify:bookingCancelled'])
    const byOps = planMove({
      action: 'cancel',
      actor: 'ops',
      booking,
      now,
      reason: 'agreed',
      refundTerms: { overrideAmount: 2000 },
    })
    expect(byOps.effects).toEqual(['refundPayment', 'settleLesson', 'notify:bookingCancelled'])
    expect(byOps.refund).toMatchObject({ due: money(2000, 'USD'), rule: 'opsOverride' })
  })

  it('should only close the checkout when an unpaid hold is over', () => {
    const now = at('2026-11-02T10:10:00Z')
    expect(planMove({ action: 'expireHold', actor: 'system', booking: sampleHold(), now }).effects).toEqual([
      'closeCheckout',
    ])
  })

  it('should tell of a hold that is over when it stood in the place of a request', () => {
    const now = at('2026-11-02T10:10:00Z')
    const booking = sampleHold({ replacesRequest: true })
    expect(planMove({ action: 'expireHold', actor: 'system', booking, now }).effects).toEqual([
      'closeCheckout',
      'notify:agreedUnpaid',
    ])
  })

  it('should release a payment that arrives after the hold, and keep the slot after a failed card', () => {
    const expired = sampleHold({ sessionState: 'EXPIRED', refundDueAmount: 4200 })
    expect(
      planMove({ action: 'authorize', actor: 'system', booking: expired, now: beforeStart }).effects,
    ).toEqual(['voidPayment'])
    expect(
      planMove({ action: 'fail', actor: 'system', booking: sampleHold(), now: beforeStart }),
    ).toMatchObject({
      fields: { paymentState: 'FAILED' },
      effects: [],
    })
  })

  it('should end the lesson as completed and capture what is authorised', () => {
    const booking = sampleBooking({ sessionState: 'IN_PROGRESS' })
    const plan = planMove({ action: 'end', actor: 'system', booking, now: booking.end })
    expect(plan.fields).toEqual({ sessionState: 'ENDED', sessionOutcome: 'COMPLETED' })
    expect(plan.effects).toEqual(['capturePayment', 'notify:lessonCompleted'])
  })

  it('should let the tutor end early only when both were there', () => {
    const now = at('2026-11-04T10:45:00Z')
    const alone = sampleBooking({ sessionState: 'IN_PROGRESS', tutorJoinedAt: at('2026-11-04T09:58:00Z') })
    expect(refusal(() => planMove({ action: 'end', actor: 'tutor', booking: alone, now })).code).toBe(
      'BOOKING_STATE_CHANGED',
    )
    const both = { ...alone, studentJoinedAt: at('2026-11-04T10:01:00Z') }
    expect(planMove({ action: 'end', actor: 'tutor', booking: both, now }).fields.sessionState).toBe('ENDED')
  })

  it('should settle when the capture of a finished lesson arrives, and not while the lesson is to come', () => {
    const capture = (booking = sampleBooking()) =>
      planMove({ action: 'capture', actor: 'system', booking, now: beforeStart }).effects
    expect(capture()).toEqual(['notify:paymentReceipt'])
    expect(capture(sampleBooking({ sessionState: 'ENDED', sessionOutcome: 'COMPLETED' }))).toEqual([
      'settleLesson',
      'notify:paymentReceipt',
    ])
  })

  it('should refund a completed lesson when its dispute is decided for the student', () => {
    const booking = sampleBooking({
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
      disputeState: 'OPEN',
      refundDueAmount: 0,
    })
    const plan = planMove({
      action: 'resolveRefunded',
      actor: 'ops',
      booking,
      now: at('2026-11-06T00:00:00Z'),
      reason: 'proven',
    })
    expect(plan.effects).toEqual(['refundPayment', 'notify:disputeResolved'])
    expect(plan.refund).toMatchObject({ refund: money(4200, 'USD'), rule: 'disputeRefunded' })
  })

  it('should let only staff set an amount, and ask for one in a partial decision', () => {
    const now = at('2026-11-06T00:00:00Z')
    const refundTerms = { overrideAmount: 1000 }
    expect(
      refusal(() =>
        planMove({
          action: 'cancel',
          actor: 'student',
          booking: sampleBooking(),
          now: beforeStart,
          refundTerms,
        }),
      ).code,
    ).toBe('ACTION_NOT_ALLOWED')
    const disputed = sampleBooking({
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
      disputeState: 'UNDER_REVIEW',
      refundDueAmount: 0,
    })
    const decide = {
      action: 'resolvePartial',
      actor: 'ops',
      booking: disputed,
      now,
      reason: 'half was given',
    } as const
    expect(refusal(() => planMove(decide)).code).toBe('VALIDATION_FAILED')
    expect(planMove({ ...decide, refundTerms }).effects).toEqual([
      'refundPayment',
      'settleLesson',
      'notify:disputeResolved',
    ])
  })
})
