import { describe, expect, it } from 'vitest'
import type { HistoryItem } from '@/operations/booking/queries/bookingDetail'
import { oneRowEach } from './oneRowEach'

const row = (action: string, at: string) => ({ action, at, actor: 'system', reason: null }) as HistoryItem

describe('oneRowEach', () => {
  it('should show a move that changed two fields once', () => {
    const end = row('end', '2026-11-24T16:30:00.000Z')
    expect(oneRowEach([end, row('end', '2026-11-24T16:30:00.001Z')])).toEqual([end])
  })

  it('should keep the same move made again later', () => {
    const moves = [
      row('reschedule', '2026-11-24T16:30:00.000Z'),
      row('reschedule', '2026-11-24T16:32:00.000Z'),
    ]
    expect(oneRowEach(moves)).toEqual(moves)
  })

  it('should keep different moves of the same instant', () => {
    const moves = [
      row('authorize', '2026-11-24T16:30:00.000Z'),
      row('placeInstant', '2026-11-24T16:30:00.001Z'),
    ]
    expect(oneRowEach(moves)).toEqual(moves)
  })
})
