import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/instants'
import { explorationTurn } from './explorationTurn'
import { qualityFlags } from './qualityFlags'
import { qualityScore } from './qualityScore'
import { DEFAULT_WEIGHTS, RANKING_PARTS, type RankingWeights, weightsProblem } from './rankingWeights'
import { standingOf } from './standing.fixture'
import { type TutorStanding, tutorRates } from './tutorStanding'

const now = new Date('2027-03-01T12:00:00Z')
const scoreOf = (standing: TutorStanding, weights: RankingWeights = DEFAULT_WEIGHTS) =>
  qualityScore({ standing, weights, now })
const pointsOf = (standing: TutorStanding, name: string) =>
  scoreOf(standing).parts.find((part) => part.name === name)?.points

const standings: fc.Arbitrary<TutorStanding> = fc
  .record({
    id: fc.uuid(),
    ratings: fc.tuple(fc.nat(500), fc.double({ min: 1, max: 5, noNaN: true })),
    requests: fc.tuple(fc.nat(200), fc.nat(200)),
    minutes: fc.double({ min: 0, max: 3000, noNaN: true }),
    lessons: fc.tuple(fc.nat(300), fc.nat(300)),
    late: fc.nat(20),
    early: fc.nat(20),
    given: fc.nat(2000),
    days: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
  })
  .map(({ id, ratings, requests, minutes, lessons, late, early, given, days }) => ({
    tutorId: id,
    ratingAverage: ratings[0] === 0 ? null : ratings[1],
    ratingCount: ratings[0],
    requestsDue: Math.max(...requests),
    requestsAnswered: Math.min(...requests),
    responseMinutes: Math.min(...requests) === 0 ? null : minutes,
    lessonsDue: Math.max(...lessons),
    lessonsAttended: Math.min(...lessons),
    lateCancellations: late,
    cancellations: late + early,
    lessonsGiven: given,
    lastActiveAt: days === null ? null : new Date(now.getTime() - days * 86_400_000),
  }))

const weights: fc.Arbitrary<RankingWeights> = fc
  .tuple(fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), fc.integer({ min: 2, max: 30 }))
  .map(([cuts, explorationDays]) => {
    const marks = [0, ...[...cuts].sort((a, b) => a - b), 100]
    const parts = RANKING_PARTS.map((part, index) => [part, (marks[index + 1] ?? 0) - (marks[index] ?? 0)])
    return { ...Object.fromEntries(parts), explorationDays } as RankingWeights
  })

describe('qualityScore', () => {
  it('should be the exact sum of its parts, between 0 and 1, whatever the facts and the weights', () => {
    fc.assert(
      fc.property(standings, weights, (standing, given) => {
        expect(weightsProblem(given)).toBeNull()
        const { score, points, parts } = scoreOf(standing, given)
        const tenths = parts.reduce((sum, part) => sum + Math.round(part.points * 10), 0)
        expect(Math.round(points * 10)).toBe(tenths)
        expect(score).toBeCloseTo(points / 100, 10)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const part of parts) {
          expect(part.value).toBeGreaterThanOrEqual(0)
          expect(part.value).toBeLessThanOrEqual(1)
          expect(Math.abs(part.points - part.value * part.weight)).toBeLessThanOrEqual(0.05 + 1e-9)
        }
      }),
    )
  })

  it('should not change with what a tutor charges, pays or sells', () => {
    const bought = fc.dictionary(
      fc.constantFrom(
        'hourlyRate',
        'currency',
        'commissionRateBps',
        'packages',
        'payouts',
        'promotion',
        'fee',
      ),
      fc.anything(),
    )
    fc.assert(
      fc.property(standings, bought, (standing, money) => {
        expect(scoreOf({ ...standing, ...money })).toEqual(scoreOf(standing))
      }),
    )
    expect(Object.keys(standingOf()).join(' ')).not.toMatch(
      /price|rate(?!d)\b|amount|commission|package|money|currency|earn|paid|pay/i,
    )
  })

  it('should never fall by doing better: one more lesson kept, one more answer, a quicker one', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const before = scoreOf(standing).points
        const { lessonsDue, lessonsAttended, requestsDue, requestsAnswered, responseMinutes } = standing
        if (lessonsAttended < lessonsDue)
          expect(
            scoreOf({ ...standing, lessonsAttended: lessonsAttended + 1 }).points,
          ).toBeGreaterThanOrEqual(before)
        if (requestsAnswered < requestsDue && responseMinutes !== null)
          expect(
            scoreOf({ ...standing, requestsAnswered: requestsAnswered + 1 }).points,
          ).toBeGreaterThanOrEqual(before)
        if (responseMinutes !== null)
          expect(
            scoreOf({ ...standing, responseMinutes: responseMinutes / 2 }).points,
          ).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('should say little of few reviews and much of many', () => {
    const few = pointsOf(standingOf({ ratingAverage: 5, ratingCount: 2 }), 'rating')
    const many = pointsOf(standingOf({ ratingAverage: 5, ratingCount: 100 }), 'rating')
    const lower = pointsOf(standingOf({ ratingAverage: 4.8, ratingCount: 100 }), 'rating')
    expect([few, many, lower]).toEqual([24.6, 29.6, 26.8])
  })

  it.each([
    [30, 14.7],
    [60, 14.7],
    [240, 12.6],
    [720, 7.8],
    [1440, 3.6],
    [5000, 3.6],
  ])('should give for a median answer of %d minutes %d points', (responseMinutes, points) => {
    expect(pointsOf(standingOf({ responseMinutes, requestsDue: 50, requestsAnswered: 50 }), 'response')).toBe(
      points,
    )
  })

  it('should lose freshness from a week after the last activity until nothing is left after sixty days', () => {
    const daysAfter = (days: number) =>
      pointsOf(standingOf({ lastActiveAt: addDays(now, -days) }), 'freshness')
    expect([0, 7, 33.5, 60, 200].map(daysAfter)).toEqual([10, 10, 5, 0, 0])
  })
})

describe('explorationTurn', () => {
  it('should lift every newcomer on exactly one day of so many, and others never', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 2, max: 30 }), fc.nat(20_000), (tutorId, everyDays, from) => {
        const standing = standingOf({ tutorId, lessonsGiven: 4 })
        const days = Array.from({ length: everyDays }, (_, index) => new Date((from + index) * 86_400_000))
        const turns = days.map((at) => explorationTurn({ standing, everyDays, now: at }))
        expect(turns.filter(({ isLifted }) => isLifted)).toHaveLength(1)
        const first = turns.findIndex(({ isLifted }) => isLifted)
        expect(turns[0]?.nextInDays).toBe(first)
        expect(
          explorationTurn({
            standing: { ...standing, lessonsGiven: 5 },
            everyDays,
            now: days[first] as Date,
          }),
        ).toEqual({ isNewcomer: false, isLifted: false, nextInDays: null })
      }),
    )
  })

  it('should lift about the same share of newcomers each day', () => {
    const ids = Array.from(
      { length: 5000 },
      (_, index) => `0197a1de-0000-7000-8000-${String(index).padStart(12, '0')}`,
    )
    for (let day = 0; day < 5; day += 1) {
      const lifted = ids.filter(
        (tutorId) =>
          explorationTurn({
            standing: standingOf({ tutorId, lessonsGiven: 0 }),
            everyDays: 5,
            now: addDays(now, day),
          }).isLifted,
      )
      expect(lifted.length).toBeGreaterThan(850)
      expect(lifted.length).toBeLessThan(1150)
    }
  })
})

describe('qualityFlags', () => {
  it.each([
    [{}, []],
    [{ ratingAverage: 3.4, ratingCount: 5 }, ['low_rating']],
    [{ ratingAverage: 3.4, ratingCount: 4 }, []],
    [{ lessonsDue: 20, lessonsAttended: 16 }, ['missed_lessons']],
    [{ lessonsDue: 4, lessonsAttended: 1 }, []],
    [{ lessonsDue: 8, lessonsAttended: 8, cancellations: 2 }, ['many_cancellations']],
    [
      { ratingAverage: 2, lessonsDue: 8, lessonsAttended: 4, cancellations: 2 },
      ['low_rating', 'missed_lessons', 'many_cancellations'],
    ],
  ])('should raise for %j: %j', (changes, flags) => {
    expect(qualityFlags(standingOf(changes))).toEqual(flags)
  })

  it('should lower the score', () => {
    const cancelling = scoreOf(standingOf({ cancellations: 10 }))
    expect(cancelling.points).toBe(scoreOf(standingOf()).points - 2.5)
  })
})

describe('tutorRates', () => {
  it('should show rates from five on', () => {
    expect(tutorRates(standingOf({ lessonsDue: 5, lessonsAttended: 4, lateCancellations: 1 }))).toEqual({
      responseRate: 1,
      attendanceRate: 0.8,
      completionRate: 5 / 6,
    })
    expect(
      tutorRates(standingOf({ lessonsDue: 4, lateCancellations: 0, lessonsAttended: 4, requestsDue: 4 })),
    ).toEqual({ responseRate: null, attendanceRate: null, completionRate: null })
  })
})

describe('weightsProblem', () => {
  it.each([
    [{}, null],
    [{ rating: 31 }, 'notHundred'],
    [{ rating: 29.5, attendance: 20.5 }, 'notWhole'],
    [{ rating: -1, attendance: 51 }, 'notWhole'],
    [{ explorationDays: 1 }, 'explorationDays'],
    [{ explorationDays: 31 }, 'explorationDays'],
  ])('should find in %j: %s', (changes, problem) => {
    expect(weightsProblem({ ...DEFAULT_WEIGHTS, ...changes })).toBe(problem)
  })
})
