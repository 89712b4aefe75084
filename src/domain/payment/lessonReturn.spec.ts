import { describe, expect, it } from 'vitest'
import { lessonReturn, routeParts } from './lessonReturn'
import { NO_PARTS } from './tenders'

const now = new Date('2027-03-01T10:00:00Z')
const tomorrow = new Date('2027-03-02T10:00:00Z')

describe('lessonReturn', () => {
  it.each([
    ['active', tomorrow, true, 'package'],
    ['used', tomorrow, true, 'package'],
    ['active', null, true, 'package'],
    ['active', tomorrow, false, 'wallet'],
    ['active', now, true, 'wallet'],
    ['expired', now, true, 'wallet'],
    ['refunded', tomorrow, true, 'wallet'],
  ] as const)(
    'should send a lesson of a package that is %s until %s, whole %s, to the %s',
    (status, expiresAt, isWhole, to) => {
      expect(lessonReturn({ package: { status, expiresAt }, isWhole, now })).toBe(to)
    },
  )
})

describe('routeParts', () => {
  it('should pay the package’s part into the wallet when it does not go back', () => {
    const parts = { ...NO_PARTS, package: 700, wallet: 20 }
    expect(routeParts(parts, 'package')).toEqual(parts)
    expect(routeParts(parts, 'wallet')).toEqual({ ...NO_PARTS, wallet: 720 })
  })
})
