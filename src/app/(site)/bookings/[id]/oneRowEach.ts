import type { HistoryItem } from '@/operations/booking/queries/bookingDetail'

/** The rows of one move are written a millisecond apart, so that their order is kept. */
const SAME_MOVE_MS = 1000

/** The history with one row for each move: one that changes two fields, such as an end and its outcome, has two. */
export function oneRowEach(history: readonly HistoryItem[]): HistoryItem[] {
  return history.filter((item, index) => {
    const before = history[index - 1]
    return before?.action !== item.action || Date.parse(item.at) - Date.parse(before.at) > SAME_MOVE_MS
  })
}
