import { expect, it } from 'vitest'
import { codeWords } from './codeWords'

it.each([
  ['PARTIALLY_REFUNDED', 'partially refunded'],
  ['IN_PROGRESS', 'in progress'],
  ['placeRequest', 'place request'],
  ['late_cancellation', 'late cancellation'],
  ['captureOnConfirm', 'capture on confirm'],
  ['HELD', 'held'],
  ['reminder24h', 'reminder24h'],
])('should write %s as %s', (code, words) => {
  expect(codeWords(code)).toBe(words)
})
