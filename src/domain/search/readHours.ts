import { foldText } from './foldText'
import { matchWords } from './matchWords'
import { CURRENCY_WORDS, PER_HOUR } from './priceWords'
import type { Token } from './searchTokens'
import type { Meaning } from './understoodQuery'

type Read = { meaning: Meaning; length: number }
/** `sure` when the words can be nothing but a time; `half` is what stood behind it. */
type Clock = { minutes: number; hour: number; half?: 'am' | 'pm'; sure: boolean; length: number }

const phrases = (called: string) => called.split(', ').map((text) => foldText(text).split(' '))
const AT = phrases('at, around, about, um, gegen, a las, vers, в')
const AFTER = phrases('after, from, since, ab, nach, después de, a partir de las, desde las, après, после, с')
const BEFORE = phrases('before, until, till, vor, antes de, antes de las, avant')
const BETWEEN = phrases('between, from, zwischen, von, entre, entre las, de')
const AND = phrases('and, to, until, till, und, bis, y, et')
const DAY = 1440

/** Reads a time of the clock at a place of a search: `5pm`, `at 17:00`, `after 6`, `before 9am`. */
export function readHours(tokens: readonly Token[], at: number): Read | undefined {
  const [after, before, plain] = [AFTER, BEFORE, AT].map((words) => matchWords(tokens, at, words))
  const led = Math.max(after ?? 0, before ?? 0, plain ?? 0)
  const clock = readClock(tokens, at + led)
  if (!clock || !(clock.sure || (led > 0 && isBareTime(tokens, at + led + 1)))) return undefined
  const length = led + clock.length
  const { minutes } = clock
  if (after) return hours(minutes, DAY, length)
  if (before) return hours(0, minutes, length)
  return hours(minutes, minutes + 60, length)
}

/** Reads hours from one time of the clock to another: `5-7 pm`, `between 17:00 and 19:00`. */
export function readHoursRange(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const between = matchWords(tokens, at, BETWEEN)
  const first = readClock(tokens, at + between)
  if (!first) return undefined
  const middle = at + between + first.length
  const and = matchWords(tokens, middle, AND)
  const isDash = /^\s*[-–—]\s*$/u.test(text.slice(tokens[middle - 1]?.end, tokens[middle]?.start))
  const last = and > 0 || isDash ? readClock(tokens, middle + and) : undefined
  if (!last || !(first.sure || last.sure)) return undefined
  // `5-7 pm` is five in the afternoon, `10 to 1 pm` is ten in the morning.
  const shared = last.half === 'pm' && !first.half && first.hour <= (last.hour % 12 || 12) && first.hour < 12
  const start = first.half || first.sure ? first.minutes : shared ? first.hour * 60 + 720 : first.hour * 60
  const length = between + first.length + and + last.length
  return hours(start, last.minutes, length)
}

function readClock(tokens: readonly Token[], at: number): Clock | undefined {
  const token = tokens[at]
  const parts = token && !token.quoted ? /^(\d{1,2})(?::([0-5]\d))?$/.exec(token.word) : null
  if (!token || !parts) return undefined
  const hour = Number(parts[1])
  const minute = Number(parts[2] ?? 0)
  if (hour > 24 || (hour === 24 && minute > 0)) return undefined
  const next = tokens[at + 1]
  const isGlued = next?.start === token.end
  const said = next && !next.quoted ? next.word : ''
  const half = hour >= 1 && hour <= 12 && (said === 'am' || said === 'pm') ? said : undefined
  if (half) {
    const minutes = (hour % 12) * 60 + minute + (half === 'pm' ? 720 : 0)
    return { minutes, hour, half, sure: true, length: 2 }
  }
  const isHour = (said === 'h' && isGlued) || said === 'uhr' || said === 'часов'
  if (parts[2] !== undefined || isHour)
    return { minutes: hour * 60 + minute, hour, sure: true, length: isHour ? 2 : 1 }
  // Nobody looks for a lesson at four in the morning without saying so.
  return { minutes: (hour >= 1 && hour <= 7 ? hour + 12 : hour) * 60, hour, sure: false, length: 1 }
}

/** Whether nothing behind a number makes it a price. */
const isBareTime = (tokens: readonly Token[], at: number) =>
  matchWords(tokens, at, PER_HOUR) === 0 &&
  matchWords(
    tokens,
    at,
    CURRENCY_WORDS.map(({ words }) => words),
  ) === 0

function hours(from: number, to: number, length: number): Read | undefined {
  if (from === to) return undefined
  return {
    meaning: { kind: 'hours', from: clockText(from % DAY), to: clockText(to > DAY ? to % DAY : to) },
    length,
  }
}

const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
