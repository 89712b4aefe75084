import { describe, expect, it } from 'vitest'
import { previewOrder } from './previewOrder'
import { DEFAULT_WEIGHTS } from './rankingWeights'
import { standingOf } from './standing.fixture'

const now = new Date('2027-03-01T12:00:00Z')
const rated = standingOf({ tutorId: 'rated', ratingAverage: 5, ratingCount: 200, responseMinutes: 1440 })
const quick = standingOf({ tutorId: 'quick', ratingAverage: 4.2, ratingCount: 200, responseMinutes: 5 })
const byAnswers = { ...DEFAULT_WEIGHTS, rating: 5, response: 40 }

describe('previewOrder', () => {
  it('should show who moves up and down, with the parts before and after', () => {
    const rows = previewOrder({
      standings: [rated, quick],
      weights: DEFAULT_WEIGHTS,
      proposed: byAnswers,
      now,
    })
    expect(rows.map(({ tutorId, before, after }) => [tutorId, before, after])).toEqual([
      ['quick', 2, 1],
      ['rated', 1, 2],
    ])
    const [first] = rows
    expect(first?.score.parts.map(({ weight }) => weight)).toEqual([30, 20, 15, 10, 10, 5, 10])
    expect(first?.scoreAfter.parts.map(({ weight }) => weight)).toEqual([5, 20, 40, 10, 10, 5, 10])
  })

  it('should stay as it is with the same weights, and part who is equal by lessons and id', () => {
    const equal = [
      standingOf({ tutorId: 'b', lessonsGiven: 60 }),
      standingOf({ tutorId: 'a', lessonsGiven: 60 }),
      standingOf({ tutorId: 'c', lessonsGiven: 61 }),
    ]
    const rows = previewOrder({ standings: equal, weights: DEFAULT_WEIGHTS, proposed: DEFAULT_WEIGHTS, now })
    expect(rows.map(({ tutorId, before, after }) => [tutorId, before, after])).toEqual([
      ['c', 1, 1],
      ['a', 2, 2],
      ['b', 3, 3],
    ])
  })
})
