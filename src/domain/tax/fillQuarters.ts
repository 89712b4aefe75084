/**
 * Four quarters of a year as a report takes them, which knows no amounts below zero: what was given back in a quarter
 * beyond what came in is taken off the quarters before it, latest first, then off those after it. The sum stays.
 * @returns null when the year as a whole is below zero
 */
export function fillQuarters(amounts: readonly [number, number, number, number]): number[] | null {
  const quarters = [...amounts]
  if (quarters.reduce((sum, amount) => sum + amount, 0) < 0) return null
  for (let index = 0; index < 4; index += 1) {
    const others = [...[2, 1, 0].filter((one) => one < index), ...[1, 2, 3].filter((one) => one > index)]
    for (const other of others) {
      const lacking = -Math.min(0, quarters[index] as number)
      const taken = Math.min(lacking, Math.max(0, quarters[other] as number))
      quarters[other] = (quarters[other] as number) - taken
      quarters[index] = (quarters[index] as number) + taken
    }
  }
  return quarters
}
