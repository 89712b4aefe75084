import type { OpenSlotsInput } from '@/domain/availability/openSlots'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'

const FROM = new Date('2026-10-12T04:00:00Z')
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** Four weeks of a busy tutor in New York, over the end of summer time: 40 bookings, 3 overrides, a buffer. */
export function sampleMonth(): OpenSlotsInput {
  const busy = Array.from({ length: 40 }, (_, n) => {
    const start = addMinutes(addHours(addDays(FROM, Math.floor(n / 2) * 1.4), 9 + (n % 7)), (n % 2) * 30)
    return { start, end: addMinutes(start, 60) }
  })
  return {
    weekly: DAYS.flatMap((day) => [
      { day, start: '09:00', end: '12:30' },
      { day, start: '13:30', end: '19:00' },
    ]),
    overrides: [
      { date: '2026-10-20', ranges: [] },
      { date: '2026-10-31', ranges: [{ start: '10:00', end: '16:00' }] },
      { date: '2026-11-03', ranges: [{ start: '07:00', end: '11:00' }] },
    ],
    timeOff: [],
    busy,
    timeZone: 'America/New_York',
    from: FROM,
    to: addDays(FROM, 28),
    now: new Date('2026-10-12T03:00:00Z'),
    lengthMinutes: 60,
    bufferMinutes: 15,
    minNoticeMinutes: 120,
    horizonDays: 60,
    stepMinutes: 30,
    limits: null,
  }
}
