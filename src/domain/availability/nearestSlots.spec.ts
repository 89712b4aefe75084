import { describe, expect, it } from 'vitest'
import { nearestSlots } from './nearestSlots'

const at = (text: string) => new Date(text)

const availability = {
  weekly: [
    { day: 'mon', start: '09:00', end: '11:00' },
    { day: 'thu', start: '18:00', end: '19:00' },
  ] as const,
  overrides: [],
  timeOff: [],
  busy: [{ start: at('2026-11-09T09:00:00Z'), end: at('2026-11-09T10:00:00Z') }],
  timeZone: 'UTC',
  now: at('2026-11-06T00:00:00Z'),
  lengthMinutes: 60,
  bufferMinutes: 0,
  minNoticeMinutes: 120,
  horizonDays: 14,
  stepMinutes: 60,
}
const nearest = (around: string, count: number) =>
  nearestSlots({ ...availability, around: at(around), count }).map(({ start }) =>
    start.toISOString().slice(5, 16),
  )

describe('nearestSlots', () => {
  it('should find the open starts nearest to the wish, nearest first', () => {
    expect(nearest('2026-11-09T09:00:00Z', 3)).toEqual(['11-09T10:00', '11-12T18:00', '11-16T09:00'])
  })

  it('should prefer the earlier of two equally near ones', () => {
    expect(nearest('2026-11-16T09:30:00Z', 2)).toEqual(['11-16T09:00', '11-16T10:00'])
  })

  it('should stop at the horizon when the tutor has no more', () => {
    expect(nearest('2026-11-09T09:00:00Z', 50)).toEqual([
      '11-09T10:00',
      '11-12T18:00',
      '11-16T09:00',
      '11-16T10:00',
      '11-19T18:00',
    ])
    expect(nearest('2027-11-09T09:00:00Z', 1)).toEqual(['11-19T18:00'])
  })
})
