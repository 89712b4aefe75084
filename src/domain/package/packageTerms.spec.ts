import { describe, expect, it } from 'vitest'
import { errorAnswer } from '../errors/errorAnswer'
import { addDays } from '../time/instants'
import type { PackageSnapshot } from './packageStatus'
import { assertLessonsFit, canWithdraw } from './packageTerms'

const paidAt = new Date('2027-03-01T10:00:00Z')
const bought: PackageSnapshot = {
  status: 'active',
  tutorId: 't',
  durationMinutes: 60,
  lessonsPurchased: 5,
  lessonsUsed: 1,
  lessonsReturned: 1,
  activatedAt: paidAt,
  expiresAt: addDays(paidAt, 90),
}
const wish = { tutorId: 't', durationMinutes: 60, lessons: 1 }

function codeOf(changes: Partial<PackageSnapshot>, asked = wish, now = paidAt): string {
  try {
    assertLessonsFit({ ...bought, ...changes }, asked, now)
    return 'OK'
  } catch (error) {
    return errorAnswer(error).code
  }
}

describe('assertLessonsFit', () => {
  it('should take a lesson until the last moment of the last day', () => {
    expect(codeOf({})).toBe('OK')
    expect(codeOf({}, wish, new Date(addDays(paidAt, 90).getTime() - 1))).toBe('OK')
    expect(codeOf({}, wish, addDays(paidAt, 90))).toBe('PACKAGE_NOT_USABLE')
    expect(codeOf({ expiresAt: null }, wish, addDays(paidAt, 900))).toBe('OK')
  })

  it.each([
    [{ tutorId: 'other', durationMinutes: 60, lessons: 1 }, 'PACKAGE_MISMATCH'],
    [{ tutorId: 't', durationMinutes: 30, lessons: 1 }, 'PACKAGE_MISMATCH'],
    [{ tutorId: 't', durationMinutes: 60, lessons: 4 }, 'PACKAGE_TOO_SMALL'],
    [{ tutorId: 't', durationMinutes: 60, lessons: 3 }, 'OK'],
  ])('should refuse %j', (asked, code) => {
    expect(codeOf({}, asked)).toBe(code)
  })

  it.each(['pending', 'expired', 'refunded', 'cancelled'] as const)(
    'should refuse a package that is %s',
    (status) => {
      expect(codeOf({ status })).toBe('PACKAGE_NOT_USABLE')
    },
  )

  it('should refuse the sixth lesson of five', () => {
    expect(codeOf({ status: 'used', lessonsUsed: 4 })).toBe('PACKAGE_NOT_USABLE')
  })
})

describe('canWithdraw', () => {
  it('should last 14 days from the payment', () => {
    expect(canWithdraw(bought, new Date(addDays(paidAt, 14).getTime() - 1))).toBe(true)
    expect(canWithdraw(bought, addDays(paidAt, 14))).toBe(false)
    expect(canWithdraw({ ...bought, status: 'used', lessonsUsed: 4 }, paidAt)).toBe(false)
    expect(canWithdraw({ ...bought, activatedAt: null, status: 'pending' }, paidAt)).toBe(false)
  })
})
