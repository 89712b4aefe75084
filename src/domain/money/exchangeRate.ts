import { DomainError } from '../errors/domainError'
import { divideHalfEven } from './divideHalfEven'

/** Digits after the point of a rate that was computed: beyond what any price of ours could show. */
const RATE_DIGITS = 10

/** An exchange rate as whole digits over a power of ten: `1.0834` is 10834 / 10000. */
type Fraction = { digits: bigint; scale: bigint }

/**
 * Reads a rate given as decimal text such as `"1.0834"`; text, so that no float enters a sum.
 * @throws DomainError INTERNAL when it is not a positive decimal number
 */
export function readRate(rate: string): Fraction {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(rate)
  const digits = BigInt(`${match?.[1] ?? '0'}${match?.[2] ?? ''}`)
  if (digits === 0n) throw new DomainError('INTERNAL', `not an exchange rate: ${rate}`)
  return { digits, scale: 10n ** BigInt(match?.[2]?.length ?? 0) }
}

/** Whether `readRate` can read it. */
export const isRate = (text: string): boolean => /^\d{1,12}(\.\d{1,18})?$/.test(text) && /[1-9]/.test(text)

type RatioInput = { of: string; to: string; surchargeBps?: number }

/**
 * `of / to`, plus a surcharge, as decimal text of up to ten digits after the point, rounded half to even. With dollars
 * for one euro over dollars for one yen it is the yen one gets for a euro.
 * @throws DomainError INTERNAL when one of them is no rate, or the result is too small to be one
 */
export function rateRatio({ of, to, surchargeBps = 0 }: RatioInput): string {
  const [top, bottom] = [readRate(of), readRate(to)]
  const numerator = top.digits * bottom.scale * BigInt(10_000 + surchargeBps) * 10n ** BigInt(RATE_DIGITS)
  const scaled = divideHalfEven(numerator, bottom.digits * top.scale * 10_000n)
  if (scaled === 0n) throw new DomainError('INTERNAL', `the rate of ${of} to ${to} is too small`)
  const text = String(scaled).padStart(RATE_DIGITS + 1, '0')
  const cut = text.length - RATE_DIGITS
  return `${text.slice(0, cut)}.${text.slice(cut)}`.replace(/\.?0+$/, '')
}
