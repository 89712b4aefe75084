import { describe, expect, it } from 'vitest'
import { readSchedule } from './readSchedule'

const SETTINGS = {
  timezone: 'Asia/Manila',
  bufferMinutes: '10',
  minNoticeMinutes: '120',
  horizonDays: '60',
  slotStepMinutes: '30',
  'durations.60': 'on',
  dailyMaxLessons: '',
  weeklyMaxLessons: '12',
  dailyMaxMinutes: '360',
  weeklyMaxMinutes: '',
  audience: 'everyone',
  confirmation: 'request',
}

function sent(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...SETTINGS, ...values })) data.set(name, value)
  return data
}

describe('readSchedule', () => {
  it('should take filled rows, leave out empty and removed ones, and read midnight as 24:00', () => {
    const read = readSchedule(
      sent({
        'mon.0.start': '08:00',
        'mon.0.end': '11:30',
        'mon.1.start': '15:00',
        'mon.1.end': '00:00',
        'mon.2.start': '',
        'mon.2.end': '',
        'tue.0.start': '09:00',
        'tue.0.end': '10:00',
        'tue.0.remove': 'on',
      }),
    )
    expect(read).toMatchObject({
      document: {
        weekly: [
          { day: 'mon', start: '08:00', end: '11:30' },
          { day: 'mon', start: '15:00', end: '24:00' },
        ],
        durations: [60],
        dailyMaxLessons: null,
        timezoneLocked: false,
        weeklyMaxLessons: 12,
        dailyMaxMinutes: 360,
        weeklyMaxMinutes: null,
        overrides: [],
      },
    })
  })

  it('should group particular days by date, and close a date without times', () => {
    const read = readSchedule(
      sent({
        'exceptions.0.date': '2026-12-24',
        'exceptions.1.date': '2026-12-27',
        'exceptions.1.start': '10:00',
        'exceptions.1.end': '12:00',
        'exceptions.4.date': '2026-12-27',
        'exceptions.4.start': '15:00',
        'exceptions.4.end': '16:00',
      }),
    )
    expect(read).toMatchObject({
      document: {
        overrides: [
          { date: '2026-12-24', ranges: [] },
          {
            date: '2026-12-27',
            ranges: [
              { start: '10:00', end: '12:00' },
              { start: '15:00', end: '16:00' },
            ],
          },
        ],
      },
    })
  })

  it('should read time off on the clock of the chosen zone, whole days unless times are given', () => {
    const read = readSchedule(
      sent({
        'timeOff.0.first': '2026-12-24',
        'timeOff.0.fromTime': '18:00',
        'timeOff.0.last': '2027-01-02',
        'timeOff.0.untilTime': '08:30',
        'timeOff.1.first': '2027-02-01',
        'timeOff.1.last': '2027-02-21',
        'timeOff.2.first': '2027-03-01',
      }),
    )
    expect(read).toMatchObject({
      document: {
        timeOff: [
          { start: new Date('2026-12-24T10:00:00Z'), end: new Date('2027-01-02T00:30:00Z') },
          { start: new Date('2027-01-31T16:00:00Z'), end: new Date('2027-02-21T16:00:00Z') },
          { start: new Date('2027-02-28T16:00:00Z'), end: new Date('2027-03-01T16:00:00Z') },
        ],
      },
    })
  })

  it('should complain at the input that is wrong, and keep what was typed', () => {
    const read = readSchedule(
      sent({
        'wed.1.start': '09:00',
        'wed.1.end': '',
        'exceptions.2.start': '10:00',
        'exceptions.2.end': '11:00',
        'timeOff.1.first': '2026-12-24',
        'timeOff.1.last': '2026-12-23',
        'timeOff.2.first': '2026-02-30',
      }),
    )
    expect(read).toMatchObject({
      failed: { status: 'error', values: { 'wed.1.start': '09:00', timezone: 'Asia/Manila' } },
    })
    const { failed } = read as { failed: { fieldErrors: Record<string, string> } }
    expect(Object.keys(failed.fieldErrors).sort()).toEqual([
      'exceptions.2.date',
      'timeOff.1.first',
      'timeOff.2.first',
      'timeOff.2.last',
      'wed.1.end',
    ])
  })

  it('should give other days the hours of the one copied to them, empty ones too', () => {
    const read = readSchedule(
      sent({
        'mon.0.start': '08:00',
        'mon.0.end': '11:30',
        'tue.0.start': '20:00',
        'tue.0.end': '21:00',
        'mon.copy.tue': 'on',
        'mon.copy.sun': 'on',
        'fri.0.start': '10:00',
        'fri.0.end': '11:00',
        'wed.copy.fri': 'on',
      }),
    )
    expect(read).toMatchObject({
      document: {
        weekly: [
          { day: 'mon', start: '08:00', end: '11:30' },
          { day: 'tue', start: '08:00', end: '11:30' },
          { day: 'sun', start: '08:00', end: '11:30' },
        ],
      },
    })
  })

  it('should ask for a length when none is ticked', () => {
    const data = sent({})
    data.delete('durations.60')
    expect(readSchedule(data)).toMatchObject({
      failed: { fieldErrors: { 'durations.25': 'Offer at least one length.' } },
    })
  })
})
