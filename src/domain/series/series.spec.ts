import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { clockShifts } from './clockShifts'
import { occurrences } from './occurrences'
import { shiftedStart } from './shiftedStart'

const isoOf = (list: { at: Date | null }[]) => list.map(({ at }) => at?.toISOString().slice(0, 16) ?? null)

describe('the lessons of a weekly series', () => {
  it('should keep the wall clock across a clock change', () => {
    const list = occurrences({
      weekly: [{ day: 'mon', start: '17:00' }],
      timezone: 'Europe/Berlin',
      from: '2027-03-20',
      count: 3,
    })
    expect(isoOf(list)).toEqual(['2027-03-22T16:00', '2027-03-29T15:00', '2027-04-05T15:00'])
  })

  it('should follow several times of the week in order, from the first date on', () => {
    const list = occurrences({
      weekly: [
        { day: 'mon', start: '09:00' },
        { day: 'thu', start: '18:30' },
        { day: 'thu', start: '08:00' },
      ],
      timezone: 'UTC',
      from: '2027-01-07', // a Thursday
      count: 5,
    })
    expect(isoOf(list)).toEqual([
      '2027-01-07T08:00',
      '2027-01-07T18:30',
      '2027-01-11T09:00',
      '2027-01-14T08:00',
      '2027-01-14T18:30',
    ])
  })

  it('should have no instant in a skipped hour, and take the first of a repeated one', () => {
    const skipped = { weekly: [{ day: 'sun', start: '02:30' }] as const, timezone: 'Europe/Berlin', count: 2 }
    expect(isoOf(occurrences({ ...skipped, from: '2027-03-21' }))).toEqual(['2027-03-21T01:30', null])
    expect(isoOf(occurrences({ ...skipped, from: '2027-10-25' }))[0]).toBe('2027-10-31T00:30')
  })

  it.each([
    [{ from: '2027-02-30' }, 'from'],
    [{ weekly: [{ day: 'mon', start: '24:00' }] }, 'weekly'],
    [{ weekly: [] }, 'weekly'],
    [
      {
        weekly: [
          { day: 'mon', start: '09:00' },
          { day: 'mon', start: '09:00' },
        ],
      },
      'weekly',
    ],
  ] as const)('should refuse %j', (wrong, field) => {
    const input = {
      weekly: [{ day: 'mon', start: '09:00' }],
      timezone: 'UTC',
      from: '2027-01-04',
      count: 2,
      ...wrong,
    }
    expect(() => occurrences(input as Parameters<typeof occurrences>[0])).toThrowError(
      expect.objectContaining({ code: 'VALIDATION_FAILED', field }),
    )
  })

  it('should keep the wall clock in every zone of the world through a whole year', () => {
    for (const timezone of Intl.supportedValuesOf('timeZone')) {
      const list = occurrences({
        weekly: [{ day: 'wed', start: '12:15' }],
        timezone,
        from: '2027-01-01',
        count: 52,
      })
      for (const { at, date } of list) {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at?.getTime() ?? 0).toZonedDateTimeISO(timezone)
        expect([zoned.toPlainDate().toString(), zoned.toPlainTime().toString()]).toEqual([date, '12:15:00'])
      }
    }
  })
})

describe('when a series moves on the clock of the other side', () => {
  const starts = occurrences({
    weekly: [{ day: 'mon', start: '17:00' }],
    timezone: 'Europe/Berlin',
    from: '2027-03-01',
    count: 8,
  }).flatMap(({ at }) => at ?? [])

  it('should tell the weeks in which only one of two zones has changed', () => {
    const [shift, ...more] = clockShifts({ starts, seriesZone: 'Europe/Berlin', ownZone: 'America/New_York' })
    expect(more).toEqual([])
    expect(shift).toMatchObject({ minutes: 60, lessons: 2 })
    expect([shift?.first.toISOString().slice(0, 10), shift?.last.toISOString().slice(0, 10)]).toEqual([
      '2027-03-15',
      '2027-03-22',
    ])
  })

  it('should tell somebody without clock changes about the shorter part', () => {
    const shifts = clockShifts({ starts, seriesZone: 'Europe/Berlin', ownZone: 'Asia/Kolkata' })
    expect(shifts).toHaveLength(1)
    expect(shifts[0]).toMatchObject({ minutes: -60, lessons: 4 })
  })

  it('should tell nothing to whoever lives by the clock of the series', () => {
    expect(clockShifts({ starts, seriesZone: 'Europe/Berlin', ownZone: 'Europe/Paris' })).toEqual([])
  })
})

describe('moving this and the following lessons', () => {
  const move = (start: string) =>
    shiftedStart({
      from: new Date('2027-03-22T16:00:00Z'), // Monday 17:00 in Berlin
      to: new Date('2027-03-23T09:30:00Z'), // Tuesday 10:30
      start: new Date(start),
      timezone: 'Europe/Berlin',
    })?.toISOString()

  it('should keep day and wall clock on the other side of a clock change', () => {
    expect(move('2027-03-22T16:00:00Z')).toBe('2027-03-23T09:30:00.000Z')
    expect(move('2027-03-29T15:00:00Z')).toBe('2027-03-30T08:30:00.000Z')
  })

  it('should keep lessons of another time of the week as far apart as they were', () => {
    expect(
      move('2027-03-25T08:00:00Z'),
      'Thursday 9:00 goes to Friday 2:30, as Monday 17:00 to Tuesday 10:30',
    ).toBe('2027-03-26T01:30:00.000Z')
  })
})
