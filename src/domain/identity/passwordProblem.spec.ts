import { describe, expect, it } from 'vitest'
import { passwordProblem } from './passwordProblem'

describe('passwordProblem', () => {
  it.each([
    ['123456789', 'tooShort'],
    ['ünïcödé99', 'tooShort'],
    ['x1'.repeat(65), 'tooLong'],
    ['Mia.Lindqvist@Example.test', 'sameAsEmail'],
    ['mia.lindqvist', 'sameAsEmail'],
    ['Password123', 'tooCommon'],
    ['QWERTYUIOP', 'tooCommon'],
    ['abababababab', 'tooCommon'],
    ['          ', 'tooCommon'],
    ['correct horse', null],
    ['🐎 and battery', null],
    ['x1y'.repeat(42), null],
  ])('should judge "%s" as %s', (password, problem) => {
    expect(passwordProblem(password, 'mia.lindqvist@example.test')).toBe(problem)
  })
})
