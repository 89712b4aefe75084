import { describe, expect, it } from 'vitest'
import { countdownText } from './countdownText'
import { countdownWords } from './countdownWords'

const words = countdownWords('now')
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

describe('countdownText', () => {
  it.each([
    [51 * HOUR, '2 d 03 h'],
    [HOUR + 5 * MINUTE, '1 h 05 min'],
    [4 * MINUTE + 9 * SECOND, '4 min 09 s'],
    [9 * SECOND, '9 s'],
    [1, '1 s'],
    [0, 'now'],
    [-HOUR, 'now'],
  ])('should write %i ms as %s', (left, text) => {
    expect(countdownText(left, words)).toBe(text)
  })
})
