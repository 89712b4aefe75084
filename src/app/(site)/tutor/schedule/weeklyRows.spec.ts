import { describe, expect, it } from 'vitest'
import { weeklyRows, withCopies, withoutRow, withRow } from './weeklyRows'

const rows = weeklyRows([
  { day: 'mon', start: '08:00', end: '11:00' },
  { day: 'mon', start: '20:00', end: '24:00' },
  { day: 'tue', start: '10:00', end: '12:00' },
])

describe('weeklyRows', () => {
  it('should list every day, and write midnight as a time input can', () => {
    expect(rows.mon).toEqual([
      { index: 0, start: '08:00', end: '11:00' },
      { index: 1, start: '20:00', end: '00:00' },
    ])
    expect(rows.sun).toEqual([])
  })

  it('should add and take away rows of one day', () => {
    const more = withRow(rows, 'tue', { index: 9, start: '', end: '' })
    expect(more.tue.map(({ index }) => index)).toEqual([0, 9])
    expect(withoutRow(more, 'tue', 0).tue.map(({ index }) => index)).toEqual([9])
    expect(more.mon).toBe(rows.mon)
  })

  it('should replace the hours of the days copied to, with inputs of their own', () => {
    const typed = rows.mon.map(({ start, end }) => ({ start, end }))
    const copied = withCopies(rows, { typed, to: ['tue', 'sat'], firstIndex: 100 })
    expect(copied.tue).toEqual([
      { index: 100, start: '08:00', end: '11:00' },
      { index: 101, start: '20:00', end: '00:00' },
    ])
    expect(copied.sat.map(({ index }) => index)).toEqual([102, 103])
    expect(copied.wed).toEqual([])
    expect(withCopies(rows, { typed: [], to: ['mon'], firstIndex: 100 }).mon).toEqual([])
  })
})
