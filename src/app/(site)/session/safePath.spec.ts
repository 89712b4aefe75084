import { describe, expect, it } from 'vitest'
import { safePath } from './safePath'

describe('safePath', () => {
  it.each([
    ['/bookings?tab=past#top', '/bookings?tab=past#top'],
    ['/book/anna?start=2026-11-23T10:00:00Z', '/book/anna?start=2026-11-23T10:00:00Z'],
    ['/settings/../bookings', '/bookings'],
    ['https://evil.example/', null],
    ['//evil.example/', null],
    ['/\\evil.example/', null],
    ['/\t/evil.example/', null],
    ['javascript:alert(1)', null],
    ['/login?next=/login', null],
    ['/session/refresh?next=/', null],
    ['/api/auth/me', null],
    ['bookings', null],
    ['', null],
    [`/${'a'.repeat(1000)}`, null],
    [['/a', '/b'], null],
    [undefined, null],
  ])('should take %j as %j', (next, path) => {
    expect(safePath(next)).toBe(path)
  })
})
