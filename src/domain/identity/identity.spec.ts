import { describe, expect, it } from 'vitest'
import { ageOn } from './age'
import { hasRole, isStaff } from './roles'

describe('ageOn', () => {
  it.each([
    ['2008-11-22', '2026-11-21T23:59:59Z', 17],
    ['2008-11-22', '2026-11-22T00:00:00Z', 18],
    ['2008-02-29', '2026-02-28T12:00:00Z', 17],
    ['2008-02-29', '2026-03-01T00:00:00Z', 18],
    ['2026-11-22', '2026-11-22T00:00:00Z', 0],
  ])('should count the full years of someone born %s on %s', (born, now, age) => {
    expect(ageOn(born, new Date(now))).toBe(age)
  })

  it.each(['2008-02-30', '2026-11-23', '22.11.2008', '', '2008-1-1'])(
    'should refuse the date of birth "%s"',
    (born) => {
      expect(() => ageOn(born, new Date('2026-11-22T12:00:00Z'))).toThrow(
        expect.objectContaining({ code: 'VALIDATION_FAILED' }),
      )
    },
  )
})

describe('roles', () => {
  it('should look for the exact role, and know staff', () => {
    expect(hasRole({ roles: ['student', 'parent'] }, 'tutor', 'parent')).toBe(true)
    expect(hasRole({ roles: ['owner'] }, 'ops')).toBe(false)
    expect(hasRole(null, 'student')).toBe(false)
    expect(isStaff({ roles: ['student', 'finance'] })).toBe(true)
    expect(isStaff({ roles: ['tutor'] })).toBe(false)
  })
})
