/**
 * The one rounding function of the product: the quotient as a whole number, halves to the even neighbour
 * (domain.md section 5). `denominator` must not be zero.
 */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const floor = top / bottom
  const twiceRest = (top % bottom) * 2n
  const up = twiceRest > bottom || (twiceRest === bottom && floor % 2n === 1n)
  return sign * (up ? floor + 1n : floor)
}
