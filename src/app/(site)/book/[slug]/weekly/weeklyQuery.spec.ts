import { describe, expect, it } from 'vitest'
import { choiceText, parseChoices, parseWeeklyQuery, weeklyHref, weeklyRequest } from './weeklyQuery'

const wish = { count: 3, durationMinutes: 60, timezone: 'Europe/Berlin', choice: [] }

describe('the address of weekly lessons', () => {
  it('should survive the way through the address, choices as well', () => {
    const choice = [
      choiceText({ date: '2027-03-08', start: '17:00', instead: new Date('2027-03-09T16:00:00Z') }),
      choiceText({ date: '2027-03-15', start: '17:00', instead: null }),
    ]
    const query = { start: '2027-03-01T16:00:00Z', duration: 60, count: 6, clock: 'tutor' as const, choice }
    const { pathname, searchParams } = new URL(weeklyHref('ana', query), 'http://x.test')
    expect(pathname).toBe('/book/ana/weekly')
    const read = parseWeeklyQuery({
      ...Object.fromEntries(searchParams),
      choice: searchParams.getAll('choice'),
    })
    expect(read).toMatchObject(query)
    expect(parseChoices(read.choice)).toEqual([
      { date: '2027-03-08', start: '17:00', instead: new Date('2027-03-09T16:00:00Z') },
      { date: '2027-03-15', start: '17:00', instead: null },
    ])
  })

  it('should forget what makes no sense', () => {
    expect(parseWeeklyQuery({ count: '10000', clock: 'moon', start: '9999-12-31T23:00:00Z' })).toEqual({
      count: 8,
      clock: 'mine',
      choice: [],
    })
    expect(
      parseChoices(['x', '2027-03-08 17:00 9999-12-31T23:00:00Z', '2027-03-08 17:00 2027-99-99T9Z']),
    ).toEqual([])
  })
})

describe('the series that begins with a slot', () => {
  it('should be the time the slot has on the clock of the series', () => {
    expect(weeklyRequest({ ...wish, start: new Date('2027-03-01T16:00:00Z') })).toEqual({
      durationMinutes: 60,
      timezone: 'Europe/Berlin',
      weekly: [{ day: 'mon', start: '17:00' }],
      from: '2027-03-01',
      count: 3,
      exceptions: [],
    })
  })

  it('should hold the later reading of a repeated hour when that is the slot, unless the student chose otherwise', () => {
    const start = new Date('2027-10-31T01:30:00Z') // 2:30 for the second time
    const moved = { date: '2027-10-31', start: '02:30', instead: start }
    expect(weeklyRequest({ ...wish, start }).exceptions).toEqual([moved])
    const leave = choiceText({ ...moved, instead: null })
    expect(weeklyRequest({ ...wish, start, choice: [leave] }).exceptions).toEqual([
      { ...moved, instead: null },
    ])
  })
})
