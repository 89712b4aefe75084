import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MATCH_PARTS, matchScore } from './matchScore'
import { matchTutor } from './matchTutor.fixture'

const now = new Date('2027-03-01T12:00:00Z')

describe('matchScore', () => {
  const asked = {
    tutor: matchTutor(),
    subjectSlugs: ['algebra'],
    languages: ['en'],
    price: 2000,
    usualPrice: 2000,
    nextSlotAt: new Date('2027-03-02T12:00:00Z'),
    now,
  }

  it('should give all but what the rating leaves to who fits in everything', () => {
    expect(matchScore(asked)).toEqual({
      score: 98,
      parts: [
        { name: 'subject', weight: 30, points: 30 },
        { name: 'rating', weight: 25, points: 23 },
        { name: 'availability', weight: 20, points: 20 },
        { name: 'price', weight: 15, points: 15 },
        { name: 'language', weight: 10, points: 10 },
      ],
    })
  })

  it.each([
    [{ subjectSlugs: ['music'] }, 68],
    [{ languages: ['de'] }, 88],
    [{ nextSlotAt: null }, 78],
    [{ price: 3000 }, 91],
    [{ price: 9000 }, 83],
    [{ price: 100 }, 98],
    [{ subjectSlugs: [], languages: [], usualPrice: 0 }, 98],
  ])('should lose what does not fit: %j', (changes, score) => {
    expect(matchScore({ ...asked, ...changes }).score).toBe(score)
  })

  it('should be the sum of its parts and lie between 0 and 100, whatever is asked', () => {
    expect(Object.values(MATCH_PARTS).reduce((sum, weight) => sum + weight, 0)).toBe(100)
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(1_000_000),
        fc.option(fc.date({ noInvalidDate: true })),
        fc.array(fc.string()),
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.nat(1000),
        (price, usualPrice, nextSlotAt, slugs, ratingAverage, ratingCount) => {
          const tutor = matchTutor({ ratingAverage, ratingCount })
          const { score, parts } = matchScore({
            ...asked,
            tutor,
            price,
            usualPrice,
            nextSlotAt,
            subjectSlugs: slugs,
          })
          expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0))
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        },
      ),
    )
  })
})
