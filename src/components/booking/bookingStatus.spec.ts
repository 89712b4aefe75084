import { describe, expect, it } from 'vitest'
import { DISPUTE_STATES, PAYMENT_STATES, SESSION_OUTCOMES, SESSION_STATES } from '@/domain/booking/states'
import { bookingStatus } from './bookingStatus'
import { paymentWords } from './paymentWords'

const names = { tutorName: 'David', studentName: 'Sofia' }
const CONFIRMED = {
  sessionState: 'CONFIRMED',
  sessionOutcome: null,
  paymentState: 'AUTHORIZED',
  disputeState: 'NONE',
} as const

describe('bookingStatus', () => {
  it('should tell each side of a request what it waits for', () => {
    const fields = { ...CONFIRMED, sessionState: 'REQUESTED' } as const
    expect(bookingStatus({ fields, viewer: 'student', ...names }).label).toBe('Waiting for David to accept')
    expect(bookingStatus({ fields, viewer: 'tutor', ...names }).label).toBe('Waiting for your answer')
  })

  it('should tell each side whose turn it is when another time is asked for', () => {
    const fields = { ...CONFIRMED, sessionState: 'REQUESTED' } as const
    const label = (viewer: 'student' | 'tutor', sessionState: 'REQUESTED' | 'CONFIRMED' = 'REQUESTED') =>
      bookingStatus({ fields: { ...fields, sessionState }, viewer, proposalBy: 'tutor', ...names }).label
    expect(label('student')).toBe('A change is asked for: your answer, please')
    expect(label('tutor')).toBe('Waiting for Sofia to answer')
    expect(label('student', 'CONFIRMED')).toBe('A change is asked for: your answer, please')
    expect(label('tutor', 'CONFIRMED')).toBe('Confirmed')
  })

  it('should say who was absent from the side of the reader', () => {
    const fields = { ...CONFIRMED, sessionState: 'ENDED', sessionOutcome: 'NO_SHOW_TUTOR' } as const
    expect(bookingStatus({ fields, viewer: 'student', ...names }).label).toBe('David did not come')
    expect(bookingStatus({ fields, viewer: 'tutor', ...names }).label).toBe('You were marked absent')
  })

  it('should let an open dispute speak before the session', () => {
    const fields = {
      ...CONFIRMED,
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      disputeState: 'OPEN',
    } as const
    expect(bookingStatus({ fields, viewer: 'student', ...names }).label).toBe('Problem reported')
  })

  it('should tell an unpaid hold from an unanswered request', () => {
    const expired = { ...CONFIRMED, sessionState: 'EXPIRED' } as const
    const status = (paymentState: 'PENDING' | 'VOIDED') =>
      bookingStatus({ fields: { ...expired, paymentState }, viewer: 'student', ...names }).label
    expect(status('PENDING')).toBe('Not paid in time')
    expect(status('VOIDED')).toBe('David did not answer in time')
    const unasked = { ...expired, paymentState: 'VOIDED' } as const
    expect(bookingStatus({ fields: unasked, viewer: 'student', wasAsked: false, ...names }).label).toBe(
      'Not paid in time',
    )
  })

  it('should have human words for every value of the four fields', () => {
    const all = [
      ...SESSION_STATES.map((sessionState) => ({ ...CONFIRMED, sessionState })),
      ...SESSION_OUTCOMES.map((sessionOutcome) => ({
        ...CONFIRMED,
        sessionState: 'ENDED' as const,
        sessionOutcome,
      })),
      ...DISPUTE_STATES.map((disputeState) => ({ ...CONFIRMED, disputeState })),
    ]
    const labels = all.map((fields) => bookingStatus({ fields, viewer: 'student', ...names }).label)
    expect(labels.filter((label) => !/^[A-Z][a-z]/.test(label))).toEqual([])
  })
})

describe('paymentWords', () => {
  it('should say an amount or an outcome for every payment state', () => {
    const paid = { amount: 2500, currency: 'USD' }
    const words = PAYMENT_STATES.map((paymentState) => paymentWords({ paymentState, paid }))
    expect(new Set(words).size).toBe(PAYMENT_STATES.length)
    expect(paymentWords({ paymentState: 'CAPTURED', paid })).toBe('$25.00 paid')
  })
})
