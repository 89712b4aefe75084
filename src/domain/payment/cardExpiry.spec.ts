import { expect, it } from 'vitest'
import { cardExpiry } from './cardExpiry'

const card = { expMonth: 2, expYear: 2028 }

it.each([
  ['2028-01-30T23:59:59.999Z', 'valid'],
  ['2028-01-31T00:00:00Z', 'soon'],
  ['2028-02-29T23:59:59.999Z', 'soon'],
  ['2028-03-01T00:00:00Z', 'expired'],
])('should call a card of 02/2028 at %s %s', (at, expected) => {
  expect(cardExpiry(card, new Date(at))).toBe(expected)
})

it('should take a card of December to the end of the year', () => {
  expect(cardExpiry({ expMonth: 12, expYear: 2027 }, new Date('2027-12-31T23:59:59Z'))).toBe('soon')
  expect(cardExpiry({ expMonth: 12, expYear: 2027 }, new Date('2028-01-01T00:00:00Z'))).toBe('expired')
})
