import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockChange, clockChanges } from './clockChanges.fixture'
import { type OpenSlotsInput, openSlots } from './openSlots'
import { slowSlots, wallTable } from './slowSlots.fixture'
import { WEEKDAYS, type Weekday } from './weekdays'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Every change of every zone's clock from 2024 to 2035 (NV07). */
const [FROM, TO] = [Date.UTC(2024, 0, 1), Date.UTC(2036, 0, 1)]
const ZONES = Intl.supportedValuesOf('timeZone')
const CHANGES = ZONES.flatMap((timeZone) =>
  clockChanges({ timeZone, from: new Date(FROM), to: new Date(TO) }),
)

const KINDS = ['across', 'up to', 'into', 'inside', 'out of', 'after'] as const

/** Where a window lies around a change, in what the clock shows. `low` to `high` is skipped or comes twice. */
function wallWindow(kind: (typeof KINDS)[number], { before, after }: ClockChange): [number, number] {
  const [low, high] = [Math.min(before, after), Math.max(before, after)]
  const middle = (low + high) / 2
  switch (kind) {
    case 'across':
      return [low - 95 * MINUTE, high + 100 * MINUTE]
    case 'up to':
      return [low - 2 * HOUR, low]
    case 'into':
      return [low - 65 * MINUTE, middle]
    case 'inside':
      return [low + 5 * MINUTE, high - 5 * MINUTE]
    case 'out of':
      return [middle, high + 70 * MINUTE]
    case 'after':
      return [high, high + 2 * HOUR]
  }
}

/** Local date and time of what a clock shows. */
function shown(wall: number): { date: string; day: Weekday; time: string } {
  const text = new Date(wall).toISOString()
  const day = WEEKDAYS[(new Date(wall).getUTCDay() + 6) % 7] ?? 'mon'
  return { date: text.slice(0, 10), day, time: text.slice(11, 16) }
}

function inputAround(change: ClockChange, kind: (typeof KINDS)[number]): OpenSlotsInput {
  const [from, to] = wallWindow(kind, change)
  const [start, end] = [shown(from), shown(to)]
  return {
    weekly: [{ day: start.day, start: start.time, end: end.time }],
    overrides: [],
    timeOff: [],
    busy: [],
    timeZone: change.timeZone,
    from: new Date(change.at - 12 * HOUR),
    to: new Date(change.at + 12 * HOUR),
    now: new Date(change.at - 14 * DAY),
    lengthMinutes: 25,
    bufferMinutes: 0,
    minNoticeMinutes: 0,
    horizonDays: 60,
    stepMinutes: 25,
  }
}

/** Windows in the small hours of the two days around a change, when clocks change, with breaks and taken times. */
const schedules = fc
  .record({
    windows: fc.array(
      fc.record({
        day: fc.integer({ min: -1, max: 1 }),
        from: fc.nat(60),
        lasts: fc.integer({ min: 1, max: 48 }),
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    busy: fc.array(
      fc.record({ from: fc.integer({ min: -144, max: 144 }), lasts: fc.integer({ min: 1, max: 18 }) }),
      { maxLength: 3 },
    ),
    lengthMinutes: fc.constantFrom(30, 45, 60),
    stepMinutes: fc.constantFrom(15, 25, 60),
    bufferMinutes: fc.constantFrom(0, 10),
  })
  .map(({ windows, busy, ...rest }) => (change: ClockChange): Partial<OpenSlotsInput> => {
    const midnight = Math.floor(change.before / DAY) * DAY
    return {
      ...rest,
      weekly: windows.map(({ day, from, lasts }) => {
        const opens = midnight + day * DAY + from * 5 * MINUTE
        const [start, end] = [shown(opens), shown(opens + lasts * 5 * MINUTE)]
        return { day: start.day, start: start.time, end: end.time }
      }),
      busy: busy.map(({ from, lasts }) => ({
        start: new Date(change.at + from * 5 * MINUTE),
        end: new Date(change.at + (from + lasts) * 5 * MINUTE),
      })),
    }
  })

const starts = (input: OpenSlotsInput) => openSlots(input).map(({ start }) => start.toISOString())

/** What a zone's clock is ahead of UTC, told by `Intl`. */
function offsetTeller(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at
}

describe('openSlots at every change of every clock, 2024 to 2035', () => {
  it('should know every change: between two of them a clock runs evenly', () => {
    const byZone = Map.groupBy(CHANGES, ({ timeZone }) => timeZone)
    expect(byZone.get('America/New_York')).toHaveLength(24)
    for (const timeZone of ZONES) {
      const offsetAt = offsetTeller(timeZone)
      const changes = byZone.get(timeZone) ?? []
      let [next, offset] = [0, offsetAt(FROM)]
      for (let at = FROM; at < TO; at += 9 * DAY) {
        for (; (changes[next]?.at ?? TO) <= at; next += 1) {
          const { before, after } = changes[next] as ClockChange
          offset += after - before
        }
        if (offsetAt(at) !== offset)
          expect([timeZone, new Date(at), offsetAt(at)]).toEqual([timeZone, new Date(at), offset])
      }
    }
  })

  it('should offer what trying every five minutes finds, in windows across, before, into, inside, out of and after it', () => {
    let offered = 0
    for (const change of CHANGES) {
      const day = { from: new Date(change.at - DAY), to: new Date(change.at + DAY) }
      const table = wallTable({ timeZone: change.timeZone, ...day })
      for (const kind of KINDS) {
        const input = inputAround(change, kind)
        const [found, expected] = [starts(input), slowSlots(table, input)]
        offered += found.length
        // Comparing text first: `expect` for each would take longer than finding out.
        if (found.join() !== expected.join())
          expect({ change, kind, found }).toEqual({ change, kind, found: expected })
      }
    }
    expect(offered).toBeGreaterThan(CHANGES.length * KINDS.length)
  })

  it('should do so for random schedules on random ones of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), schedules, (change, schedule) => {
        const table = wallTable({
          timeZone: change.timeZone,
          from: new Date(change.at - 3 * DAY),
          to: new Date(change.at + 3 * DAY),
        })
        const input = { ...inputAround(change, 'across'), ...schedule(change) }
        expect(starts(input)).toEqual(slowSlots(table, input))
      }),
      { numRuns: 150 },
    )
  })
})
