const MOST = 200

/** An address of a mail, of a page, or a name on another service. */
const ADDRESSES = /\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/giu
/** Seven digits and more, with what people write between them: telephones, cards, identity numbers. */
const NUMBERS = /[+(]?\p{Nd}(?:[\s().\-/]{0,3}\p{Nd}){6,}/gu
/** What is left of a sign of two units that was cut in the middle: Postgres takes no such text. */
const HALF_AT_END = /\p{Cs}$/u

/**
 * What somebody typed, as it is kept in the log of searches: what could be an address or number of a person is replaced, and no
 * more than 200 characters stay. Names cannot be told from topics, which is why the text is removed after `TYPED_TEXT_DAYS`.
 */
export function redactTyped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(ADDRESSES, '[address]')
    .replace(NUMBERS, '[number]')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST)
    .replace(HALF_AT_END, '')
}
