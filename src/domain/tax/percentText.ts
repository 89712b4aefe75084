/** A rate in hundredths of a percent as people write it: 2550 is `25.5`. */
export function percentText(rateBps: number): string {
  const text = String(rateBps).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`.replace(/\.?0+$/, '')
}
