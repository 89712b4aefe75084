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

  it('should read time off on the clock of the chosen zone', () => {
    const read = readSchedule(
      sent({ 'timeOff.0.start': '2026-12-24T18:00', 'timeOff.0.end': '2027-01-02T08:30' }),
    )
    expect(read).toMatchObject({
      document: {
        timeOff: [{ start: new Date('2026-12-24T10:00:00Z'), end: new Date('2027-01-02T00:30:00Z') }],
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
        'timeOff.1.start': '2026-12-24T18:00',
        'timeOff.1.end': '2026-12-23T18:00',
      }),
    )
    expect(read).toMatchObject({
      failed: { status: 'error', values: { 'wed.1.start': '09:00', timezone: 'Asia/Manila' } },
    })
    const { failed } = read as { failed: { fieldErrors: Record<string, string> } }
    expect(Object.keys(failed.fieldErrors).sort()).toEqual([
      'exceptions.2.date',
      'timeOff.1.start',
      'wed.1.end',
    ])
  })

  it('should ask for a length when none is ticked', () => {
    const data = sent({})
    data.delete('durations.60')
    expect(readSchedule(data)).toMatchObject({
      failed: { fieldErrors: { 'durations.25': 'Offer at least one length.' } },
    })
  })
})
