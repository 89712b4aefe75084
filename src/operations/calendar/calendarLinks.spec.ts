import { describe, expect, it } from 'vitest'
import { calendarLinks } from './calendarLinks'

const links = calendarLinks({
  uid: 'b1@edustream',
  sequence: 2,
  status: 'CONFIRMED',
  stamp: new Date('2026-11-22T10:00:00Z'),
  start: new Date('2026-11-24T14:00:00Z'),
  end: new Date('2026-11-24T15:30:00Z'),
  title: 'C++ & maths with Ana',
  text: 'Line one\nLine two',
  url: 'https://edustream.example/bookings/b1',
  place: 'https://edustream.example/lesson/b1?a=b&c=d',
})

describe('calendarLinks', () => {
  it('should fill in an entry of Google Calendar', () => {
    const url = new URL(links.google)
    expect(url.origin).toBe('https://calendar.google.com')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'C++ & maths with Ana',
      dates: '20261124T140000Z/20261124T153000Z',
      details: 'Line one\nLine two',
      location: 'https://edustream.example/lesson/b1?a=b&c=d',
    })
  })

  it.each([
    ['outlook', 'https://outlook.live.com'],
    ['office', 'https://outlook.office.com'],
  ] as const)('should fill in an entry of %s, with spaces that it understands', (name, origin) => {
    const url = new URL(links[name])
    expect(url.origin).toBe(origin)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      rru: 'addevent',
      subject: 'C++ & maths with Ana',
      startdt: '2026-11-24T14:00:00.000Z',
      enddt: '2026-11-24T15:30:00.000Z',
      location: 'https://edustream.example/lesson/b1?a=b&c=d',
    })
    expect(links[name]).not.toContain('+')
  })
})
