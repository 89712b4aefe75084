import { describe, expect, it } from 'vitest'
import { addDays, groupSlotsByDay } from './groupSlotsByDay'

const slot = (start: string) => ({ start, end: start })

describe('groupSlotsByDay', () => {
  it('should group by the local date of the reader and keep empty days', () => {
    const slots = [slot('2026-03-03T15:30:00Z'), slot('2026-03-03T16:00:00Z'), slot('2026-03-05T01:00:00Z')]
    const days = groupSlotsByDay({ slots, timeZone: 'Asia/Manila', from: '2026-03-03', days: 3 })
    expect(days).toEqual([
      { date: '2026-03-03', slots: [slots[0]] },
      { date: '2026-03-04', slots: [slots[1]] },
      { date: '2026-03-05', slots: [slots[2]] },
    ])
  })

  it('should put one slot on Monday and on Sunday for people on either side of the date line', () => {
    const slots = [slot('2026-11-08T19:00:00Z')]
    const dateIn = (timeZone: string) =>
      groupSlotsByDay({ slots, timeZone, from: '2026-11-08', days: 2 }).find((day) => day.slots.length > 0)
        ?.date
    expect(dateIn('Pacific/Kiritimati')).toBe('2026-11-09')
    expect(dateIn('Pacific/Pago_Pago')).toBe('2026-11-08')
  })

  it('should leave out slots of other days', () => {
    const slots = [slot('2026-03-02T12:00:00Z'), slot('2026-03-09T12:00:00Z')]
    const days = groupSlotsByDay({ slots, timeZone: 'UTC', from: '2026-03-03', days: 2 })
    expect(days.flatMap((day) => day.slots)).toEqual([])
  })
})

describe('addDays', () => {
  it('should cross months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  })
})
