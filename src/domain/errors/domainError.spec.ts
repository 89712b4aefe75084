import { describe, expect, it } from 'vitest'
import { DomainError } from './domainError'
import { ERROR_MESSAGES } from './errorCode'

describe('DomainError', () => {
  it('should keep the log message apart from what the person reads', () => {
    const error = new DomainError('SLOT_TAKEN', 'exclusion constraint', {
      data: { alternatives: [] },
      field: 'start',
    })
    expect(error).toMatchObject({
      code: 'SLOT_TAKEN',
      message: 'exclusion constraint',
      userMessage: 'That time was just taken. Pick another one below.',
      field: 'start',
    })
    expect(new DomainError('NOT_FOUND', 'x', { userMessage: 'No such tutor.' }).userMessage).toBe(
      'No such tutor.',
    )
  })

  it('should have a whole sentence for every code', () => {
    expect(Object.values(ERROR_MESSAGES).filter((text) => !/^[A-Z].+\.$/.test(text))).toEqual([])
  })
})
