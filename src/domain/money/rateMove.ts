import { readRate } from './exchangeRate'

/** How far a rate may move in a day before a mistake of its source is likelier than the market. */
const MOST_A_DAY_PERCENT = 20
/** And how far in all, however long there was no news of it. */
const MOST_PERCENT = 60

type Move = { from: string; to: string; days: number }

/** Whether a rate can have come from one to the other in so many days: at most 20 % of what it was for each of them. */
export function isPlausibleMove({ from, to, days }: Move): boolean {
  const [before, after] = [readRate(from), readRate(to)]
  const [old, next] = [before.digits * after.scale, after.digits * before.scale]
  const distance = old > next ? old - next : next - old
  const most = BigInt(Math.min(MOST_PERCENT, MOST_A_DAY_PERCENT * Math.max(1, Math.floor(days))))
  return distance * 100n <= old * most
}
