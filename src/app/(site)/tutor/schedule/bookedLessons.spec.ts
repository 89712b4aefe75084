import { describe, expect, it } from 'vitest'
import { lessonsByDate, lessonsWithin } from './bookedLessons'

const lesson = (start: string, end: string) => ({ start, end, words: start })
const LESSONS = [
  lesson('2026-12-03T09:00', '2026-12-03T10:00'),
  lesson('2026-12-03T14:00', '2026-12-03T15:00'),
  lesson('2026-12-04T23:30', '2026-12-05T00:30'),
]
const starts = (first: string, last: string, fromTime = '', untilTime = '') =>
  lessonsWithin(LESSONS, { first, last, fromTime, untilTime }).map(({ start }) => start.slice(5))

describe('lessonsWithin', () => {
  it('should find the lessons of whole days, and one that reaches into them over midnight', () => {
    expect(starts('2026-12-03', '2026-12-03')).toEqual(['12-03T09:00', '12-03T14:00'])
    expect(starts('2026-12-05', '2026-12-06')).toEqual(['12-04T23:30'])
    expect(starts('2026-12-01', '2026-12-02')).toEqual([])
  })

  it('should leave out lessons that end or begin where a part of a day does', () => {
    expect(starts('2026-12-03', '2026-12-03', '10:00', '14:00')).toEqual([])
    expect(starts('2026-12-03', '2026-12-03', '09:59', '14:01')).toEqual(['12-03T09:00', '12-03T14:00'])
    expect(starts('2026-12-03', '2026-12-04', '14:30')).toEqual(['12-03T14:00', '12-04T23:30'])
  })

  it('should find none while a day is missing', () => {
    expect([starts('', '2026-12-03'), starts('2026-12-03', '')]).toEqual([[], []])
  })
})

describe('lessonsByDate', () => {
  it('should count lessons on the date they begin', () => {
    expect(lessonsByDate(LESSONS)).toEqual({ '2026-12-03': 2, '2026-12-04': 1 })
  })
})
