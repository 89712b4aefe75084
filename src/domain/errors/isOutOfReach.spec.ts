import { describe, expect, it } from 'vitest'
import { errorAnswer } from './errorAnswer'
import { isOutOfReach } from './isOutOfReach'

const coded = (code: string) => Object.assign(new Error('of the driver'), { code })

describe('a database out of reach', () => {
  it.each([
    ['it starts up', coded('57P03')],
    ['it was shut down', coded('57P01')],
    ['it crashed', coded('57P02')],
    ['it refuses connections', coded('ECONNREFUSED')],
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['wrapped by the query builder', new Error('Failed query', { cause: coded('08006') })],
    [
      'wrapped twice',
      new Error('commit', { cause: new Error('Failed query', { cause: coded('ECONNRESET') }) }),
    ],
  ])('should be told as unavailable for a while when %s', (_, error) => {
    expect(isOutOfReach(error)).toBe(true)
    const { status, code, retryAfterSeconds } = errorAnswer(error)
    expect([status, code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(retryAfterSeconds).toBeGreaterThan(0)
  })

  it.each([
    ['a mistake of ours', new TypeError('x is undefined')],
    ['a wrong statement', coded('42601')],
    ['a broken constraint', coded('23505')],
    ['nothing', undefined],
  ])('should not be what is wrong with %s', (_, error) => {
    expect(isOutOfReach(error)).toBe(false)
    expect(errorAnswer(error).status).toBe(500)
  })
})
