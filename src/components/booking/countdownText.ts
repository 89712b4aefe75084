/** Texts with `{days}`, `{hours}`, `{minutes}`, `{seconds}`; client leaves get them as props. */
export type CountdownWords = {
  days: string
  hours: string
  minutes: string
  seconds: string
  done: string
}

/** Milliseconds left in words, the two largest units: `2 d 3 h`, `1 h 05 min`, `4 min 09 s`. */
export function countdownText(milliseconds: number, words: CountdownWords): string {
  const total = Math.ceil(milliseconds / 1000)
  if (total <= 0) return words.done
  const values = {
    days: Math.floor(total / 86_400),
    hours: Math.floor((total % 86_400) / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  }
  const unit =
    values.days > 0 ? 'days' : values.hours > 0 ? 'hours' : values.minutes > 0 ? 'minutes' : 'seconds'
  return words[unit].replace(/\{(days|hours|minutes|seconds)\}/g, (_, name: keyof typeof values) => {
    const isFirst = name === unit
    return isFirst ? String(values[name]) : String(values[name]).padStart(2, '0')
  })
}
