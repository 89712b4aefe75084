import { localDate } from '@/messages/formatInstant'

export type SlotDto = { start: Date | string; end: Date | string }
export type SlotDay = { date: string; slots: SlotDto[] }

type GroupInput = {
  slots: readonly SlotDto[]
  /** The reader's zone: an evening in Madrid is the next morning in Manila. */
  timeZone: string
  /** First day shown, `YYYY-MM-DD` in that zone. */
  from: string
  days: number
}

/** Slots by the local date they start on, one entry for every day of the range, empty days included. */
export function groupSlotsByDay({ slots, timeZone, from, days }: GroupInput): SlotDay[] {
  const byDate = new Map<string, SlotDto[]>()
  for (const slot of slots) {
    const date = localDate(slot.start, timeZone)
    const known = byDate.get(date)
    if (known) known.push(slot)
    else byDate.set(date, [slot])
  }
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(from, index)
    return { date, slots: byDate.get(date) ?? [] }
  })
}

/** A slot's start as forms send it: ISO 8601 in UTC. */
export function slotValue({ start }: SlotDto): string {
  return typeof start === 'string' ? start : start.toISOString()
}

/** A calendar date some days later; no zone is involved. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
