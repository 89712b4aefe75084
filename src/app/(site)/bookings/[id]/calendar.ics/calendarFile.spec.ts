import { describe, expect, it } from 'vitest'
import { calendarFile } from './calendarFile'

const lesson = {
  uid: 'b1@edustream',
  now: new Date('2026-11-22T10:00:00.123Z'),
  start: new Date('2026-11-24T14:00:00Z'),
  end: new Date('2026-11-24T15:00:00Z'),
  title: 'Mathematics, with David; Reyes',
  text: 'Line one\nLine two',
  url: 'https://edustream.example/bookings/b1',
  status: 'CONFIRMED' as const,
}

describe('calendarFile', () => {
  it('should write an event in UTC with escaped text and CRLF lines', () => {
    const file = calendarFile(lesson)
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining([
        'UID:b1@edustream',
        'DTSTAMP:20261122T100000Z',
        'DTSTART:20261124T140000Z',
        'DTEND:20261124T150000Z',
        'SUMMARY:Mathematics\\, with David\\; Reyes',
        'DESCRIPTION:Line one\\nLine two',
        'STATUS:CONFIRMED',
      ]),
    )
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('should fold lines at 75 octets, never inside a letter', () => {
    const title = 'Ümläüte and 数学 '.repeat(12).trim()
    const lines = calendarFile({ ...lesson, title }).split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.join('\n').replaceAll('\n ', '')).toContain(`SUMMARY:${title}`)
  })
})
