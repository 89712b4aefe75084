import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay, weekOf } from './calendarDay'
import type { LessonLimit } from './lessonLimits'
import { type OpenSlotsInput, openSlots, type TimeRange } from './openSlots'
import { slowSlots, wallTable } from './slowSlots.fixture'
import { WEEKDAYS } from './weekdays'

const DAY = 24 * 60 * 60_000

/** Zones and the middle of two interesting weeks: clock changes of an hour, half an hour and two, at midnight, a skipped day. */
const CASES: [timeZone: string, middle: string][] = [
  ['America/New_York', '2026-11-01'],
  ['America/New_York', '2026-03-08'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-11-04'],
  ['Asia/Kolkata', '2026-11-04'],
  ['Pacific/Chatham', '2026-04-05'],
  ['Pacific/Chatham', '2026-09-27'],
  ['Pacific/Kiritimati', '2026-11-04'],
  ['Pacific/Pago_Pago', '2026-11-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Havana', '2026-11-01'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Antarctica/Troll', '2026-10-25'],
  ['Europe/London', '2026-10-25'],
]

/** Times of day on five minutes, more often in the small hours in which clocks change. */
const clock = fc
  .oneof(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 0, max: 42 }), fc.constantFrom(0, 12, 24, 36))
  .map(
    (tick) => `${String(Math.floor(tick / 12)).padStart(2, '0')}:${String((tick % 12) * 5).padStart(2, '0')}`,
  )
const range = fc.record({ start: clock, end: fc.oneof(clock, fc.constant('24:00')) })

/** Lessons, minutes, both or neither. */
const limit = (most: number) =>
  fc.record<LessonLimit>({
    lessons: fc.option(fc.integer({ min: 1, max: most })),
    minutes: fc.option(fc.integer({ min: 30, max: most * 90 })),
  })

/** Hours with no end would have no start either: two closed dates well before the range give every window one. */
function inputs(timeZone: string, middle: string): fc.Arbitrary<OpenSlotsInput> {
  const noon = Date.parse(`${middle}T12:00:00Z`)
  const instant = fc
    .integer({ min: -7 * 24 * 60, max: 7 * 24 * 60 })
    .map((minutes) => new Date(noon + minutes * 60_000))
  const span = fc
    .tuple(instant, fc.integer({ min: 0, max: 300 }))
    .map(([start, minutes]) => ({ start, end: new Date(start.getTime() + minutes * 60_000) }))
  const date = fc
    .integer({ min: -4, max: 4 })
    .map((days) => new Date(noon + days * DAY).toISOString().slice(0, 10))
  const closed = [-10, -9].map((days) => ({
    date: new Date(noon + days * DAY).toISOString().slice(0, 10),
    ranges: [],
  }))
  return fc
    .record({
      weekly: fc.array(
        fc
          .record({ day: fc.constantFrom(...WEEKDAYS), range })
          .map(({ day, range: hours }) => ({ day, ...hours })),
        { maxLength: 14 },
      ),
      overrides: fc
        .array(fc.record({ date, ranges: fc.array(range, { maxLength: 3 }) }), { maxLength: 4 })
        .map((own) => [...closed, ...own]),
      timeOff: fc.array(span, { maxLength: 2 }),
      busy: fc.array(span, { maxLength: 5 }),
      timeZone: fc.constant(timeZone),
      from: instant,
      to: instant,
      now: fc.tuple(instant, fc.nat(59_999)).map(([at, rest]) => new Date(at.getTime() - 5 * DAY + rest)),
      lengthMinutes: fc.constantFrom(30, 45, 60, 90),
      bufferMinutes: fc.constantFrom(0, 10, 15),
      minNoticeMinutes: fc.constantFrom(0, 60, 1440),
      horizonDays: fc.constantFrom(4, 60, 60),
      stepMinutes: fc.constantFrom(15, 30, 50, 60),
      limits: fc.option(
        fc.record({ day: limit(3), week: limit(6), booked: fc.array(span, { maxLength: 8 }) }),
      ),
    })
    .map((input) => (input.from < input.to ? input : { ...input, from: input.to, to: input.from }))
}

const starts = (input: OpenSlotsInput) => openSlots(input).map(({ start }) => start.toISOString())

/** Lessons of one tutor never meet, buffers included: what the exclusion constraint of the database asks. */
function expectApart(lessons: readonly TimeRange[], bufferMinutes: number) {
  const inOrder = lessons.toSorted((a, b) => a.start.getTime() - b.start.getTime())
  for (const [index, lesson] of inOrder.entries()) {
    const next = inOrder[index + 1]
    if (!next) return
    expect(next.start.getTime() - lesson.end.getTime()).toBeGreaterThanOrEqual(bufferMinutes * 60_000)
  }
}

type Within = {
  limit: LessonLimit
  all: readonly TimeRange[]
  /** What was booked from what was shown; the others may have been too many before. */
  booked: readonly TimeRange[]
  periodOf: (lesson: TimeRange) => number
}

function expectWithin({ limit: { lessons, minutes }, all, booked, periodOf }: Within) {
  for (const lesson of booked) {
    const same = all.filter((other) => periodOf(other) === periodOf(lesson))
    const given = same.reduce((sum, { start, end }) => sum + (end.getTime() - start.getTime()) / 60_000, 0)
    expect(same.length).toBeLessThanOrEqual(lessons ?? same.length)
    expect(given).toBeLessThanOrEqual(minutes ?? given)
  }
}

describe.each(CASES)('openSlots in %s around %s', (timeZone, middle) => {
  const noon = Date.parse(`${middle}T12:00:00Z`)
  const table = wallTable({ timeZone, from: new Date(noon - 11 * DAY), to: new Date(noon + 11 * DAY) })

  it('should offer exactly what trying every five minutes finds', () => {
    fc.assert(
      fc.property(inputs(timeZone, middle), (input) => {
        expect(starts(input)).toEqual(slowSlots(table, input))
      }),
      { numRuns: 60 },
    )
  })

  it('should show what can be booked and nothing else, minute by minute', () => {
    fc.assert(
      fc.property(inputs(timeZone, middle), fc.nat(23), (input, hour) => {
        const from = new Date(noon + (hour - 12) * 60 * 60_000)
        const whole = { ...input, from, to: new Date(from.getTime() + 4 * 60 * 60_000) }
        const shown = starts(whole)
        const bookable: string[] = []
        for (let at = whole.from.getTime(); at < whole.to.getTime(); at += 60_000) {
          const [slot] = openSlots({ ...input, from: new Date(at), to: new Date(at + 1) })
          if (slot) bookable.push(slot.start.toISOString())
        }
        expect(shown).toEqual(bookable)
      }),
      { numRuns: 4 },
    )
  })

  it('should leave only room that is really there when students book what is shown until nothing is left', () => {
    fc.assert(
      fc.property(inputs(timeZone, middle), fc.infiniteStream(fc.nat()), (input, picks) => {
        const booked: TimeRange[] = []
        const limits = input.limits ?? { day: { lessons: 50 }, week: {}, booked: [] }
        for (;;) {
          const slots = openSlots({
            ...input,
            busy: [...input.busy, ...booked],
            limits: { ...limits, booked: [...limits.booked, ...booked] },
          })
          if (slots.length === 0) break
          const slot = slots[Number(picks.next().value) % slots.length] as TimeRange
          booked.push(slot)
        }
        expectApart(booked, input.bufferMinutes)
        const all = [...limits.booked, ...booked]
        const dayOf = ({ start }: TimeRange) => localDay(start.getTime(), timeZone)
        expectWithin({ limit: limits.day, all, booked, periodOf: dayOf })
        expectWithin({ limit: limits.week, all, booked, periodOf: (lesson) => weekOf(dayOf(lesson)) })
      }),
      { numRuns: 8 },
    )
  })

  it('should answer for a part of the range what it answers for the whole', () => {
    const whole = { from: new Date(noon - 7 * DAY), to: new Date(noon + 7 * DAY) }
    fc.assert(
      fc.property(inputs(timeZone, middle), (input) => {
        const inside = starts({ ...input, ...whole }).filter(
          (start) => start >= input.from.toISOString() && start < input.to.toISOString(),
        )
        expect(starts(input)).toEqual(inside)
      }),
      { numRuns: 50 },
    )
  })
})
