import { afterEach, describe, expect, it, vi } from 'vitest'
import { type OpenSlotsInput, openSlots } from './openSlots'
import { WEEKDAYS } from './weekdays'

const at = (text: string) => new Date(text)

/** A tutor in New York, 09:00 to 12:00 on Mondays, asked on Sunday 8 November 2026 for the week that follows. */
const base: OpenSlotsInput = {
  weekly: [{ day: 'mon', start: '09:00', end: '12:00' }],
  overrides: [],
  timeOff: [],
  busy: [],
  timeZone: 'America/New_York',
  from: at('2026-11-08T00:00:00Z'),
  to: at('2026-11-15T00:00:00Z'),
  now: at('2026-11-08T00:00:00Z'),
  lengthMinutes: 60,
  bufferMinutes: 0,
  minNoticeMinutes: 0,
  horizonDays: 60,
  stepMinutes: 60,
}
/** Lessons of an hour. */
const hours = (...begin: string[]) =>
  begin.map((text) => ({ start: at(text), end: new Date(at(text).getTime() + 60 * 60_000) }))
/** Starts as `MM-DDTHH:mm` in UTC. */
const starts = (changes: Partial<OpenSlotsInput> = {}) =>
  openSlots({ ...base, ...changes }).map(({ start }) => start.toISOString().slice(5, 16))

afterEach(() => vi.unstubAllEnvs())

describe('openSlots', () => {
  it('should offer whole lessons inside the window, each as long as asked', () => {
    expect(openSlots({ ...base, lengthMinutes: 90, stepMinutes: 30 })).toEqual(
      ['14:00', '14:30', '15:00', '15:30'].map((start) => ({
        start: at(`2026-11-09T${start}:00Z`),
        end: new Date(at(`2026-11-09T${start}:00Z`).getTime() + 90 * 60_000),
      })),
    )
  })

  it('should keep the grid at the window after a busy time, widened by the buffer on both sides', () => {
    const busy = [{ start: at('2026-11-09T14:50:00Z'), end: at('2026-11-09T15:10:00Z') }]
    const grid = { lengthMinutes: 30, stepMinutes: 20 }
    expect(starts({ ...grid, busy })).toEqual([
      '11-09T14:00',
      '11-09T14:20',
      '11-09T15:20',
      '11-09T15:40',
      '11-09T16:00',
      '11-09T16:20',
    ])
    expect(starts({ ...grid, busy, bufferMinutes: 15 })).toEqual([
      '11-09T14:00',
      '11-09T15:40',
      '11-09T16:00',
      '11-09T16:20',
    ])
    expect(starts({ ...grid, timeOff: busy, bufferMinutes: 15 })).toContain('11-09T15:20')
  })

  it('should touch a busy time but not overlap it, and ignore an empty one', () => {
    expect(
      starts({ busy: [{ start: at('2026-11-09T15:00:00Z'), end: at('2026-11-09T16:00:00Z') }] }),
    ).toEqual(['11-09T14:00', '11-09T16:00'])
    expect(
      starts({
        bufferMinutes: 15,
        busy: [{ start: at('2026-11-09T15:00:00Z'), end: at('2026-11-09T15:00:00Z') }],
      }),
    ).toHaveLength(3)
  })

  it('should respect the notice to the second and the range as half-open', () => {
    const notice = { minNoticeMinutes: 60 }
    expect(starts({ ...notice, now: at('2026-11-09T13:00:00Z') })[0]).toBe('11-09T14:00')
    expect(starts({ ...notice, now: at('2026-11-09T13:00:00.900Z') })[0]).toBe('11-09T14:00')
    expect(starts({ ...notice, now: at('2026-11-09T13:00:01Z') })[0]).toBe('11-09T15:00')
    expect(starts({ from: at('2026-11-09T15:00:00Z'), to: at('2026-11-09T16:00:00Z') })).toEqual([
      '11-09T15:00',
    ])
  })

  it('should offer nothing that starts more than the horizon away', () => {
    expect(starts({ now: at('2026-11-08T15:00:00Z'), horizonDays: 1 })).toEqual([
      '11-09T14:00',
      '11-09T15:00',
    ])
    expect(starts({ from: base.to, to: base.from })).toEqual([])
  })

  it('should merge windows that touch or overlap, whatever their order, also across midnight', () => {
    const weekly = [
      { day: 'tue', start: '00:00', end: '00:30' },
      { day: 'mon', start: '23:15', end: '24:00' },
      { day: 'mon', start: '22:45', end: '23:20' },
    ] as const
    expect(starts({ weekly, stepMinutes: 45 })).toEqual(['11-10T03:45', '11-10T04:30'])
    expect(starts({ weekly: [{ day: 'mon', start: '22:45', end: '00:30' }], stepMinutes: 45 })).toEqual([
      '11-10T03:45',
      '11-10T04:30',
    ])
    expect(starts({ weekly: [{ day: 'mon', start: '09:00', end: '09:00' }] })).toEqual([])
  })

  it('should let an override replace the windows that start on its date, and only those', () => {
    const weekly = [...base.weekly, { day: 'sun', start: '23:00', end: '02:00' }] as const
    const closed = [{ date: '2026-11-09', ranges: [] }]
    expect(starts({ weekly, overrides: closed })).toEqual(['11-09T04:00', '11-09T05:00', '11-09T06:00'])
    const moved = [
      { date: '2026-11-09', ranges: [{ start: '15:00', end: '16:00' }] },
      { date: '2026-11-09', ranges: [{ start: '18:00', end: '19:00' }] },
    ]
    expect(starts({ overrides: moved })).toEqual(['11-09T20:00', '11-09T23:00'])
  })

  it('should keep wall-clock time over a clock change', () => {
    const twoWeeks = {
      from: at('2026-10-25T00:00:00Z'),
      to: at('2026-11-03T00:00:00Z'),
      now: at('2026-10-25T00:00:00Z'),
    }
    expect(starts({ ...twoWeeks, lengthMinutes: 180 })).toEqual(['10-26T13:00', '11-02T14:00'])
  })

  it('should offer a repeated hour twice and start a window after a gap at the gap’s end', () => {
    const night = {
      weekly: [{ day: 'sun', start: '01:00', end: '03:00' }] as const,
      now: at('2026-03-01T00:00:00Z'),
      horizonDays: 365,
    }
    expect(starts({ ...night, from: at('2026-11-01T00:00:00Z'), to: at('2026-11-02T00:00:00Z') })).toEqual([
      '11-01T05:00',
      '11-01T06:00',
      '11-01T07:00',
    ])
    expect(starts({ ...night, from: at('2026-03-08T00:00:00Z'), to: at('2026-03-09T00:00:00Z') })).toEqual([
      '03-08T06:00',
    ])
    const inGap = (start: string, end: string) =>
      starts({
        ...night,
        weekly: [{ day: 'sun', start, end }],
        from: at('2026-03-08T00:00:00Z'),
        to: at('2026-03-09T00:00:00Z'),
      })
    expect(inGap('02:30', '04:00')).toEqual(['03-08T07:00'])
    expect(inGap('02:00', '03:00')).toEqual([])
  })

  it('should show a tutor in Kolkata at 03:30 UTC to every viewer', () => {
    expect(starts({ timeZone: 'Asia/Kolkata' })).toEqual(['11-09T03:30', '11-09T04:30', '11-09T05:30'])
    expect(starts({ timeZone: 'Asia/Kathmandu' })).toEqual(['11-09T03:15', '11-09T04:15', '11-09T05:15'])
  })

  it('should keep quarters and halves of an hour where the clock has them', () => {
    expect(starts({ timeZone: 'Pacific/Chatham' })).toEqual(['11-08T19:15', '11-08T20:15', '11-08T21:15'])
    const night = {
      timeZone: 'Australia/Lord_Howe',
      weekly: [{ day: 'sun', start: '01:00', end: '03:00' }] as const,
      now: at('2026-03-20T00:00:00Z'),
      horizonDays: 365,
      lengthMinutes: 30,
      stepMinutes: 30,
    }
    // 4 April: 01:30 to 02:00 comes twice. 3 October: 02:00 to 02:30 is skipped.
    expect(starts({ ...night, from: at('2026-04-04T00:00:00Z'), to: at('2026-04-05T00:00:00Z') })).toEqual(
      ['14:00', '14:30', '15:00', '15:30', '16:00'].map((time) => `04-04T${time}`),
    )
    expect(starts({ ...night, from: at('2026-10-03T00:00:00Z'), to: at('2026-10-04T00:00:00Z') })).toEqual(
      ['14:30', '15:00', '15:30'].map((time) => `10-03T${time}`),
    )
  })

  it('should read Monday morning on either side of the date line', () => {
    // 25 hours lie between the two: Kiritimati's Monday 09:00 is Sunday 08:00 in Pago Pago.
    expect(starts({ timeZone: 'Pacific/Kiritimati' })).toEqual(['11-08T19:00', '11-08T20:00', '11-08T21:00'])
    expect(starts({ timeZone: 'Pacific/Pago_Pago' })).toEqual(['11-09T20:00', '11-09T21:00', '11-09T22:00'])
  })

  it('should follow a window back to its start, days before the range', () => {
    const open = WEEKDAYS.map((day) => ({ day, start: '00:00', end: '24:00' }))
    const weekly = open.map((window) => (window.day === 'mon' ? { ...window, start: '00:10' } : window))
    const [first] = starts({ weekly, from: at('2026-11-14T20:00:00Z'), stepMinutes: 50 })
    // Monday 00:10 is 05:10 UTC; 162 steps of 50 minutes later.
    expect(first).toBe('11-14T20:10')
  })

  it('should have one grid for a tutor who teaches around the clock, whatever the range', () => {
    const weekly = WEEKDAYS.map((day) => ({ day, start: '00:00', end: '24:00' }))
    for (const overrides of [[], [{ date: '2026-08-01', ranges: [] }]]) {
      const week = starts({ weekly, overrides, stepMinutes: 50 })
      const from = at('2026-11-11T07:13:00Z')
      expect(starts({ weekly, overrides, stepMinutes: 50, from })).toEqual(
        week.filter((start) => start >= '11-11T07:13'),
      )
    }
    expect(starts({ weekly })[0]).toBe('11-08T00:00')
    expect(starts({ weekly, timeZone: 'Asia/Kathmandu' })[0]).toBe('11-08T00:15')
  })

  it('should stop offering a local date when the day is full', () => {
    const weekly = [
      { day: 'mon', start: '20:00', end: '24:00' },
      { day: 'tue', start: '00:00', end: '02:00' },
    ] as const
    const limits = {
      day: { lessons: 2 },
      week: {},
      booked: hours('2026-11-10T01:00:00Z', '2026-11-10T04:00:00Z', '2026-11-10T05:00:00Z'),
    }
    expect(starts({ weekly, limits })).toEqual(['11-10T05:00', '11-10T06:00'])
    expect(starts({ weekly, limits: { ...limits, day: { lessons: 3 } } })).toHaveLength(6)
  })

  it('should stop offering a week, Monday to Sunday on the clock of the tutor, when it is full', () => {
    const weekly = WEEKDAYS.map((day) => ({ day, start: '22:00', end: '23:00' }))
    const days = (limits: OpenSlotsInput['limits']) =>
      starts({ weekly, limits, from: at('2026-11-07T12:00:00Z'), to: at('2026-11-18T12:00:00Z') })
    // Sunday 23:00 in New York is Monday 04:00 UTC: the week before. Sunday the 15th 23:30 is in this one.
    const booked = hours('2026-11-09T04:00:00Z', '2026-11-11T15:00:00Z', '2026-11-16T04:30:00Z')
    expect(days({ day: {}, week: { lessons: 2 }, booked })).toEqual([
      '11-08T03:00',
      '11-09T03:00',
      '11-17T03:00',
      '11-18T03:00',
    ])
    expect(days({ day: {}, week: { lessons: 3 }, booked })).toHaveLength(11)
    expect(days({ day: {}, week: { minutes: 179 }, booked })).toHaveLength(4)
    expect(days({ day: {}, week: { minutes: 180 }, booked })).toHaveLength(11)
    expect(days({ day: { minutes: 59 }, week: {}, booked: [] })).toEqual([])
  })

  it('should not care for the zone of the server', () => {
    const expected = starts()
    vi.stubEnv('TZ', 'Pacific/Apia')
    expect(starts()).toEqual(expected)
  })

  it.each([
    { lengthMinutes: 0 },
    { stepMinutes: 0 },
    { stepMinutes: 0.5 },
    { weekly: [{ day: 'mon', start: '9:00', end: '12:00' }] as const },
    { weekly: [{ day: 'mon', start: '09:00', end: '24:01' }] as const },
    { overrides: [{ date: '2026-02-30', ranges: [] }] },
    { overrides: [{ date: '9 Nov', ranges: [] }] },
  ])('should refuse %j', (changes) => {
    expect(() => starts(changes)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }))
  })
})
