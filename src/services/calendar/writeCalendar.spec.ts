import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, writeCalendar } from './writeCalendar'

const event: CalendarEvent = {
  uid: 'b1@edustream',
  sequence: 6,
  status: 'CONFIRMED',
  stamp: new Date('2026-11-22T10:00:00.123Z'),
  start: new Date('2026-11-24T14:00:00Z'),
  end: new Date('2026-11-24T15:00:00Z'),
  title: 'Mathematics, with David; Reyes \\ co',
  text: 'Line one\nLine two: https://edustream.example/lesson/b1',
  url: 'https://edustream.example/bookings/b1',
  place: 'https://edustream.example/lesson/b1',
}
const feed = { name: 'EduStream lessons', refreshSeconds: 3600, remindSecondsBefore: 600 }

/** What another program makes of the text. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
    const { startDate, endDate, uid, sequence, summary, description, location } = new ICAL.Event(component)
    return {
      uid,
      sequence: Number(sequence),
      summary,
      description,
      location,
      start: startDate.toJSDate(),
      end: endDate.toJSDate(),
      zone: startDate.zone?.tzid,
      status: value('status'),
      url: value('url'),
      stamp: value('dtstamp'),
      organizer: value('organizer'),
      transparency: value('transp'),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
  return { calendar, events }
}

describe('writeCalendar', () => {
  it('should write what another program reads as the same event, in UTC', () => {
    const { calendar, events } = read(writeCalendar({ method: 'PUBLISH', events: [event] }))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(events).toEqual([
      {
        uid: event.uid,
        sequence: 6,
        summary: event.title,
        description: event.text,
        location: event.place,
        start: event.start,
        end: event.end,
        zone: 'UTC',
        status: 'CONFIRMED',
        url: event.url,
        stamp: '2026-11-22T10:00:00Z',
        organizer: '',
        transparency: 'OPAQUE',
        alarms: [],
      },
    ])
  })

  it('should write lines of CRLF, folded at 75 octets and never inside a letter', () => {
    const title = 'Ümläüte and 数学 👩‍🏫, '.repeat(12).trim()
    const text = writeCalendar({ method: 'PUBLISH', events: [{ ...event, title }] })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.every((line) => Buffer.from(line).toString() === line)).toBe(true)
    expect(read(text).events[0]?.summary).toBe(title)
  })

  it('should keep whatever people typed inside its property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const title = `x${typed}\r\nEND:VEVENT\r\nATTENDEE:mailto:a@b.test`
        const { events } = read(writeCalendar({ method: 'PUBLISH', events: [{ ...event, title }, event] }))
        expect(events.map(({ uid }) => uid)).toEqual([event.uid, event.uid])
        expect(events[0]?.summary).toContain('ATTENDEE:mailto:a@b.test')
      }),
      { numRuns: 200, seed: 5545 },
    )
  })

  it('should leave out characters that no calendar may hold', () => {
    const { events } = read(
      writeCalendar({ method: 'PUBLISH', events: [{ ...event, title: 'a\u0000b\u001bc\u007fd' }] }),
    )
    expect(events[0]?.summary).toBe('abcd')
  })

  it('should take an event back, without its hour or an alarm', () => {
    const organizer = { name: 'EduStream', email: 'hello@edustream.test' }
    const cancelled = { ...event, status: 'CANCELLED' as const, sequence: 7, place: null }
    const { calendar, events } = read(
      writeCalendar({ method: 'CANCEL', events: [cancelled], organizer, feed }),
    )
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(events[0]).toMatchObject({
      status: 'CANCELLED',
      sequence: 7,
      transparency: 'TRANSPARENT',
      organizer: 'mailto:hello@edustream.test',
      location: null,
      alarms: [],
    })
  })

  it('should tell a subscriber when to look again, and remind of what is certain', () => {
    const requested = { ...event, uid: 'b2@edustream', status: 'TENTATIVE' as const }
    const text = writeCalendar({ method: 'PUBLISH', events: [event, requested], feed })
    const { calendar, events } = read(text)
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H')
    expect(String(calendar.getFirstPropertyValue('x-published-ttl'))).toBe('PT1H')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('EduStream lessons')
    expect(events.map(({ status, alarms }) => [status, alarms])).toEqual([
      ['CONFIRMED', ['-PT10M']],
      ['TENTATIVE', []],
    ])
  })

  it('should write an empty calendar, and the same text for the same input', () => {
    expect(read(writeCalendar({ method: 'PUBLISH', events: [], feed })).events).toEqual([])
    const write = () => writeCalendar({ method: 'PUBLISH', events: [event], feed })
    expect(write()).toBe(write())
  })
})
