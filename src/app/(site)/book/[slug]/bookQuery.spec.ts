import { describe, expect, it } from 'vitest'
import { bookHref, parseBookQuery } from './bookQuery'

describe('parseBookQuery', () => {
  it('should read what a link says and forget what makes no sense', () => {
    const start = '2026-11-24T09:00:00.000Z'
    expect(parseBookQuery({ start, duration: '60', subject: ['mathematics', 'x'] })).toMatchObject({
      start,
      duration: 60,
      subject: 'mathematics',
    })
    expect(parseBookQuery({ start: 'tomorrow', duration: '7e9', topic: 'x'.repeat(300) })).toEqual({})
  })

  it('should survive the way through the address', () => {
    const query = {
      start: '2026-11-24T09:00:00+08:00',
      duration: 90,
      subject: 'maths',
      topic: 'a & b',
      goals: 'pass; 100%',
      package: '019abcde-0000-7000-8000-000000000001',
    }
    const { pathname, searchParams } = new URL(bookHref('josé-marín', query), 'http://x.test')
    expect(decodeURIComponent(pathname)).toBe('/book/josé-marín')
    expect(parseBookQuery(Object.fromEntries(searchParams))).toEqual(query)
  })

  it('should leave out goals that are too long for an address', () => {
    expect(bookHref('a', { start: undefined, goals: 'x'.repeat(1001) } as never)).toBe('/book/a?')
  })
})
