import { describe, expect, it } from 'vitest'
import { learnerWeek } from './learnerWeek'

/** A Sunday in November, after the clocks went back in Europe and America. */
const now = new Date('2026-11-22T12:05:00Z')

const shown = (input: Omit<Parameters<typeof learnerWeek>[0], 'now'>, at = now) =>
  learnerWeek({ ...input, now: at }).map(({ day, start, end }) => [
    day,
    start.toISOString(),
    end.toISOString(),
  ])

describe('learnerWeek', () => {
  it('should place an evening on the clock of the learner', () => {
    const wish = { day: 'mon', from: '18:00', to: '21:00' } as const
    expect(shown({ wish, timeZone: 'America/New_York' })).toEqual([
      ['mon', '2026-11-23T23:00:00.000Z', '2026-11-24T02:00:00.000Z'],
    ])
  })

  it('should cross midnight, also into today', () => {
    const wish = { from: '22:00', to: '13:00', day: 'sat' } as const
    expect(shown({ wish, timeZone: 'UTC' })).toEqual([
      ['sat', '2026-11-21T22:00:00.000Z', '2026-11-22T13:00:00.000Z'],
      ['sat', '2026-11-28T22:00:00.000Z', '2026-11-29T12:00:00.000Z'],
    ])
  })

  it('should take seven times 24 hours when nothing is wished: today again in a week, up to this time', () => {
    const spans = shown({ wish: {}, timeZone: 'UTC' })
    expect(spans.map(([day]) => day)).toEqual(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
    expect(spans[0]).toEqual(['sun', '2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'])
    expect(spans[7]).toEqual(['sun', '2026-11-29T00:00:00.000Z', '2026-11-29T12:00:00.000Z'])
  })

  it.each([
    ['Pacific/Kiritimati', 'mon', '2026-11-22T10:00:00.000Z'],
    ['Pacific/Pago_Pago', 'sun', '2026-11-22T11:00:00.000Z'],
    ['Asia/Kathmandu', 'sun', '2026-11-21T18:15:00.000Z'],
  ])('should begin with the day it is now in %s', (timeZone, day, start) => {
    expect(shown({ wish: {}, timeZone })[0]?.slice(0, 2)).toEqual([day, start])
  })

  it('should keep to the clock when it changes in between', () => {
    const wish = { from: '09:00', to: '10:00' }
    const starts = shown({ wish, timeZone: 'Europe/Berlin' }, new Date('2026-10-23T00:00:00Z')).map(
      ([, start]) => start,
    )
    expect(starts.slice(0, 4)).toEqual([
      '2026-10-23T07:00:00.000Z',
      '2026-10-24T07:00:00.000Z',
      '2026-10-25T08:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ])
  })
})
