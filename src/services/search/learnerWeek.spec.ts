import { describe, expect, it } from 'vitest'
import { learnerWeek } from './learnerWeek'

/** A Sunday in November, after the clocks went back in Europe and America. */
const now = new Date('2026-11-22T12:00:00Z')

describe('learnerWeek', () => {
  it('should place an evening in New York on the next morning in Manila', () => {
    const spans = learnerWeek({
      wish: { day: 'mon', from: '18:00', to: '21:00' },
      timeZone: 'America/New_York',
      tutorZones: ['Asia/Manila', 'America/New_York'],
      now,
    })
    expect(spans).toEqual([
      { zone: 'Asia/Manila', day: 'mon', start: 1440 + 7 * 60, end: 1440 + 10 * 60 },
      { zone: 'America/New_York', day: 'mon', start: 18 * 60, end: 21 * 60 },
    ])
  })

  it('should wrap around the week and cross midnight', () => {
    const [span] = learnerWeek({
      wish: { day: 'sun', from: '22:00', to: '02:00' },
      timeZone: 'UTC',
      tutorZones: ['Asia/Kolkata'],
      now,
    })
    expect(span).toEqual({ zone: 'Asia/Kolkata', day: 'sun', start: 3 * 60 + 30, end: 7 * 60 + 30 })
  })

  it('should take seven whole days when nothing is wished', () => {
    const spans = learnerWeek({ wish: {}, timeZone: 'UTC', tutorZones: ['UTC'], now })
    expect(spans.map(({ day, start, end }) => [day, start, end])).toEqual(
      ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day, index) => {
        const start = ((index + 6) % 7) * 1440
        return [day, start, start + 1440]
      }),
    )
  })
})
