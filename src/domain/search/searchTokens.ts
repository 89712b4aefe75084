import { foldText } from './foldText'
import type { Span } from './understoodQuery'

/** A word, number or sign of a search. */
export type Token = Span & { word: string; quoted: boolean }

// A run that begins with a digit is cut behind the number: `5pm`, `20usd`.
const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}\p{N}]+(?:\+\+|#)?|\p{Sc}|[<≤]/gu
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»/gu
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Takes a text apart. What is written without spaces (`数学老师`) is cut where a known word begins or ends; what
 * stands in quotation marks is marked, since it is meant as it is.
 */
export function searchTokens(text: string, isWord: (word: string) => boolean): Token[] {
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  return [...text.matchAll(TOKEN)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    const quoted = quotes.some((quote) => index >= quote.start && end <= quote.end)
    const token = { word: foldText(found), start: index, end, quoted }
    const isCut = !quoted && UNSPACED.test(found) && token.word.length === found.length
    return isCut ? cutAtWords(token, isWord) : [token]
  })
}

function cutAtWords(token: Token, isWord: (word: string) => boolean): Token[] {
  const { word, start, quoted } = token
  const pieces: Token[] = []
  let unknownFrom = 0
  const cut = (from: number, to: number) => {
    if (from < to) pieces.push({ word: word.slice(from, to), start: start + from, end: start + to, quoted })
  }
  for (let at = 0; at < word.length; ) {
    const length = longestWord(word.slice(at), isWord)
    if (length > 0) {
      cut(unknownFrom, at)
      cut(at, at + length)
      unknownFrom = at + length
    }
    at += Math.max(1, length)
  }
  cut(unknownFrom, word.length)
  return pieces
}

function longestWord(text: string, isWord: (word: string) => boolean): number {
  for (let length = Math.min(text.length, 8); length > 0; length -= 1)
    if (isWord(text.slice(0, length))) return length
  return 0
}
