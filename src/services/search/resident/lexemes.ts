/** A word of a stored document, what it is worth there (0 to 1), and whether it stands in the name or a subject (weight A). */
type Visit = (word: string, worth: number, inName: boolean) => void

const [QUOTE, BACKSLASH, COLON, COMMA, ZERO, NINE, A, B, C] = Array.from("'\\:,09ABC", (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number]

/** What a word weighs in the name and subjects, the headline, the bio, and the rest (places, synonyms). */
const weightOf = (sign: number) => (sign === A ? 1 : sign === B ? 0.5 : sign === C ? 0.2 : 0.05)

/** The sum of 1/n² without end: what the worth of all places together is measured by. */
const ALL_PLACES = Math.PI ** 2 / 6

/**
 * Visits the words of a `tsvector` written as text. The worth of a word is its part of `ts_rank`: its best place counts whole,
 * every further one less than the one before.
 */
export function visitLexemes(document: string, visit: Visit): void {
  let at = document.indexOf("'")
  while (at >= 0) {
    const end = closingQuote(document, at + 1)
    const word = plain(document.slice(at + 1, end))
    at = end + 1
    let sum = 0
    let best = 0
    let bestShare = 0
    let inName = false
    for (let place = 1; isPlace(document.charCodeAt(at)); place += 1) {
      at += 1
      while (isDigit(document.charCodeAt(at))) at += 1
      const sign = document.charCodeAt(at)
      const weight = weightOf(sign)
      const share = weight / (place * place)
      sum += share
      if (weight > best) [best, bestShare] = [weight, share]
      if (sign === A) inName = true
      if (sign >= A) at += 1
    }
    visit(word, Math.min(1, (best + sum - bestShare) / ALL_PLACES), inName)
    at = document.indexOf("'", at)
  }
}

const isPlace = (sign: number) => sign === COLON || sign === COMMA
const isDigit = (sign: number) => sign >= ZERO && sign <= NINE

function closingQuote(document: string, from: number): number {
  for (let at = from; at < document.length; at += 1) {
    const sign = document.charCodeAt(at)
    if (sign === BACKSLASH) at += 1
    else if (sign === QUOTE) {
      if (document.charCodeAt(at + 1) !== QUOTE) return at
      at += 1
    }
  }
  return document.length
}

const plain = (quoted: string) => (/['\\]/.test(quoted) ? quoted.replace(/(['\\])\1/g, '$1') : quoted)
