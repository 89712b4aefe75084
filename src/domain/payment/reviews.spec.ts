import { expect, it } from 'vitest'
import { addHours } from '../time/instants'
import { REVIEW_DECISIONS, REVIEW_MOVES, REVIEW_STATES, reviewDueAt } from './reviews'

const now = new Date('2027-03-01T10:00:00Z')

it('should let nothing leave a decided review, and reach every state', () => {
  const moves = Object.values(REVIEW_MOVES)
  expect(new Set(moves.flatMap(({ from }) => from))).toEqual(new Set(['open']))
  expect(new Set(['open', ...moves.map(({ to }) => to)])).toEqual(new Set(REVIEW_STATES))
  expect(REVIEW_DECISIONS.every((decision) => REVIEW_MOVES[decision].by === 'staff')).toBe(true)
})

it('should wait 24 hours, and never into the last twelve in which the hold can be collected', () => {
  expect(reviewDueAt({ now, captureBefore: null })).toEqual(addHours(now, 24))
  expect(reviewDueAt({ now, captureBefore: addHours(now, 7 * 24) })).toEqual(addHours(now, 24))
  expect(reviewDueAt({ now, captureBefore: addHours(now, 30) })).toEqual(addHours(now, 18))
})
