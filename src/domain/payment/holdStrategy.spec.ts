import { describe, expect, it } from 'vitest'
import { holdStrategy } from './holdStrategy'

describe('holdStrategy', () => {
  const paidAt = new Date('2026-11-01T10:00:00Z')

  it('should keep a lesson that ends within 5 days authorised, and capture a later one when it is confirmed', () => {
    expect(holdStrategy({ paidAt, lessonEnd: new Date('2026-11-06T10:00:00Z') })).toBe('captureOnCompletion')
    expect(holdStrategy({ paidAt, lessonEnd: new Date('2026-11-06T10:00:00.001Z') })).toBe('captureOnConfirm')
  })

  it('should collect early when the bank holds the money for less time than the lesson needs', () => {
    const lessonEnd = new Date('2026-11-05T10:00:00Z')
    const until = (iso: string) => holdStrategy({ paidAt, lessonEnd, captureBefore: new Date(iso) })
    expect(until('2026-11-05T22:00:00Z')).toBe('captureOnCompletion')
    expect(until('2026-11-05T21:59:59Z')).toBe('captureOnConfirm')
  })
})
