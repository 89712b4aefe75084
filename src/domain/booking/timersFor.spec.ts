import { describe, expect, it } from 'vitest'
import { sampleBooking, sampleHold, sampleRequest } from './bookingSnapshot.fixture'
import { requestExpiry } from './deadlines'
import { timersFor, timerTask } from './timersFor'

const at = (text: string) => new Date(text)
const timers = (booking: Parameters<typeof timersFor>[0]['booking'], now: string) =>
  timersFor({ booking, now: at(now) }).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`)

describe('timersFor', () => {
  it('should free a held slot after the hold, also when the worker was late', () => {
    expect(timers(sampleHold(), '2026-11-02T10:30:00Z')).toEqual(['holdExpires 2026-11-02T10:10:00.000Z'])
  })

  it('should nudge the tutor at a half and three quarters, then expire the request', () => {
    expect(timers(sampleRequest(), '2026-11-02T10:05:00Z')).toEqual([
      'requestNudgeHalf 2026-11-02T22:05:00.000Z',
      'requestNudgeThreeQuarters 2026-11-03T04:05:00.000Z',
      'requestExpires 2026-11-03T10:05:00.000Z',
    ])
    expect(timers(sampleRequest(), '2026-11-02T22:05:00Z')).toHaveLength(2)
  })

  it('should remind before the start, and skip the day-before reminder when booked later than that', () => {
    expect(timers(sampleBooking(), '2026-11-02T12:00:00Z')).toEqual([
      'reminder24h 2026-11-03T10:00:00.000Z',
      'reminder1h 2026-11-04T09:00:00.000Z',
      'start 2026-11-04T10:00:00.000Z',
    ])
    const late = sampleBooking({ requestedAt: at('2026-11-03T10:00:00.001Z') })
    expect(timers(late, '2026-11-03T10:00:00Z')).toEqual([
      'reminder1h 2026-11-04T09:00:00.000Z',
      'start 2026-11-04T10:00:00.000Z',
    ])
  })

  it('should end a running lesson at its stored end', () => {
    expect(timers(sampleBooking({ sessionState: 'IN_PROGRESS' }), '2026-11-04T10:00:00Z')).toEqual([
      'noShow 2026-11-04T10:15:00.000Z',
      'end 2026-11-04T11:00:00.000Z',
    ])
  })

  it('should release earnings after the problem window and close reviews after 14 days, and freeze earnings in a dispute', () => {
    const ended = sampleBooking({
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
    })
    expect(timers(ended, '2026-11-04T11:00:00Z')).toEqual([
      'earningsAvailable 2026-11-06T11:00:00.000Z',
      'reviewsClose 2026-11-18T11:00:00.000Z',
    ])
    expect(timers({ ...ended, disputeState: 'OPEN' }, '2026-11-04T12:00:00Z')).toEqual([
      'reviewsClose 2026-11-18T11:00:00.000Z',
    ])
  })

  it('should leave nothing to ring for a booking that came to nothing', () => {
    expect(
      timers(sampleRequest({ sessionState: 'DECLINED', paymentState: 'VOIDED' }), '2026-11-02T12:00:00Z'),
    ).toEqual([])
  })
})

describe('timerTask', () => {
  it('should say which move or effect a timer stands for, and nothing when the booking has moved on', () => {
    expect(timerTask({ kind: 'start', booking: sampleBooking() })).toEqual({ action: 'start' })
    expect(timerTask({ kind: 'start', booking: sampleBooking({ paymentState: 'FAILED' }) })).toEqual({
      action: 'cancelUnpaid',
    })
    expect(timerTask({ kind: 'reminder1h', booking: sampleBooking() })).toEqual({
      effects: ['notify:reminder1h'],
    })
    expect(timerTask({ kind: 'requestExpires', booking: sampleBooking() })).toBeNull()
  })

  it('should drop a reminder that is over an hour late, but never a move', () => {
    expect(timerTask({ kind: 'reminder1h', booking: sampleBooking(), lateMinutes: 60 })).not.toBeNull()
    expect(timerTask({ kind: 'reminder1h', booking: sampleBooking(), lateMinutes: 61 })).toBeNull()
    expect(timerTask({ kind: 'start', booking: sampleBooking(), lateMinutes: 6000 })).toEqual({
      action: 'start',
    })
  })
})

describe('requestExpiry', () => {
  const requestedAt = at('2026-11-02T10:00:00Z')
  it.each([
    ['a week ahead: 24 h after the request', '2026-11-09T10:00:00Z', '2026-11-03T10:00:00.000Z'],
    ['20 h ahead: 2 h before the start', '2026-11-03T06:00:00Z', '2026-11-03T04:00:00.000Z'],
    ['just 3 h ahead: 2 h before the start', '2026-11-02T13:00:00Z', '2026-11-02T11:00:00.000Z'],
    ['less than 3 h ahead: 30 min after the request', '2026-11-02T12:59:59Z', '2026-11-02T10:30:00.000Z'],
    ['35 min ahead: 10 min before the start', '2026-11-02T10:35:00Z', '2026-11-02T10:25:00.000Z'],
  ])('should expire a request %s', (_, start, expiry) => {
    expect(requestExpiry({ requestedAt, start: at(start) }).toISOString()).toBe(expiry)
  })
})
