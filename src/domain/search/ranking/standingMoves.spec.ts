import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/instants'
import { qualityScore } from './qualityScore'
import { DEFAULT_WEIGHTS as weights } from './rankingWeights'
import { standingOf } from './standing.fixture'
import { standingMoves } from './standingMoves'

const now = new Date('2027-03-01T12:00:00Z')

describe('standingMoves', () => {
  it('should say what answering sooner gives, and keep that promise', () => {
    const slow = standingOf({ responseMinutes: 600, requestsDue: 20, requestsAnswered: 20 })
    const [first] = standingMoves({ standing: slow, weights, now })
    expect(first).toEqual({ move: 'answerSooner', points: 5.2 })
    const points = (minutes: number) =>
      qualityScore({ standing: { ...slow, responseMinutes: minutes }, weights, now }).points
    expect(points(60) - points(600)).toBeCloseTo(5.2, 6)
  })

  it('should put what gives most first, and leave out what gives nothing', () => {
    const standing = standingOf({
      lastActiveAt: addDays(now, -60),
      ratingAverage: 5,
      ratingCount: 500,
      lessonsDue: 500,
      lessonsAttended: 500,
    })
    expect(standingMoves({ standing, weights, now })).toEqual([{ move: 'beActive', points: 10 }])
  })

  it('should count lessons kept for attendance, completion and the flags they end', () => {
    const standing = standingOf({
      lessonsDue: 10,
      lessonsAttended: 8,
      lateCancellations: 2,
      cancellations: 2,
    })
    const moves = standingMoves({ standing, weights, now })
    expect(moves.find(({ move }) => move === 'keepLessons')?.points).toBe(
      Math.round(
        (qualityScore({ standing: { ...standing, lessonsDue: 20, lessonsAttended: 18 }, weights, now })
          .points -
          qualityScore({ standing, weights, now }).points) *
          10,
      ) / 10,
    )
    expect(moves[0]?.move).toBe('keepLessons')
  })
})
