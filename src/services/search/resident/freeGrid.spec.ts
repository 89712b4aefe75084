import { describe, expect, it } from 'vitest'
import { bitsOf } from './bitset'
import { dropTeaching, emptyGrid, forgetBefore, freeWithin, putTeaching } from './freeGrid'

/** A full hour, in minutes since 1970. */
const HOUR = 30_000_000
const far = HOUR - 100_000

const gridOf = (starts: number[], { lessonMinutes = 60, minNoticeMinutes = 0 } = {}) => {
  const grid = emptyGrid()
  putTeaching(grid, 7, { starts, lessonMinutes, minNoticeMinutes })
  return grid
}
const isFree = (grid: ReturnType<typeof emptyGrid>, start: number, end: number, now = far) =>
  [...bitsOf(freeWithin(grid, { start, end }, now))].includes(7)

describe('freeWithin', () => {
  it.each([
    ['on the quarter', HOUR],
    ['off the quarter', HOUR + 10],
  ])('should want the whole lesson within the span, to the minute, %s', (_, start) => {
    const grid = gridOf([start])
    expect(isFree(grid, start, start + 60)).toBe(true)
    expect(isFree(grid, start, start + 59)).toBe(false)
    expect(isFree(grid, start + 1, start + 120)).toBe(false)
    expect(isFree(grid, start - 600, start + 600)).toBe(true)
  })

  it.each([
    ['on the quarter', HOUR],
    ['off the quarter', HOUR + 10],
  ])('should want the notice kept, to the minute, %s', (_, start) => {
    const grid = gridOf([start], { minNoticeMinutes: 125 })
    expect(isFree(grid, start - 60, start + 60, start - 125)).toBe(true)
    expect(isFree(grid, start - 60, start + 60, start - 124)).toBe(false)
  })

  it('should keep apart who gives how long lessons at what notice', () => {
    const grid = gridOf([HOUR], { lessonMinutes: 90, minNoticeMinutes: 1440 })
    putTeaching(grid, 8, { starts: [HOUR], lessonMinutes: 30, minNoticeMinutes: 0 })
    const found = (end: number, now: number) => [...bitsOf(freeWithin(grid, { start: HOUR, end }, now))]
    expect(found(HOUR + 90, far)).toEqual([7, 8])
    expect(found(HOUR + 89, far)).toEqual([8])
    expect(found(HOUR + 90, HOUR - 60)).toEqual([8])
    expect(found(HOUR + 29, far)).toEqual([])
  })

  it('should forget who left and what is over', () => {
    const grid = gridOf([HOUR, HOUR + 2880])
    forgetBefore(grid, HOUR + 1440)
    expect(isFree(grid, HOUR, HOUR + 60)).toBe(false)
    expect(isFree(grid, HOUR + 2880, HOUR + 2940)).toBe(true)
    dropTeaching(grid, 7)
    expect(isFree(grid, HOUR, HOUR + 5000)).toBe(false)
  })
})
