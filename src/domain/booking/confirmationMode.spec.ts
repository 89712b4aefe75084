import { describe, expect, it } from 'vitest'
import { confirmationMode } from './confirmationMode'

describe('confirmationMode', () => {
  it.each([
    ['instant', false, 'instant'],
    ['instant', true, 'instant'],
    ['trusted', false, 'request'],
    ['trusted', true, 'instant'],
    ['request', true, 'request'],
  ] as const)('should answer %s with lessons before: %s as %s', (setting, hasLessons, mode) => {
    expect(confirmationMode({ setting, hasLessons })).toBe(mode)
  })
})
