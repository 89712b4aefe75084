/**
 * The filter language of Meilisearch, from values that are data: every text is quoted, so that nothing in it can be read as a word
 * of the language. Fields are named by this code alone.
 */
type Field = string

/** A text as a value: quotation marks and backslashes are all that means something between quotation marks. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`

/**
 * A number as a value, without an exponent where it is large: the language reads no plus sign.
 * @throws RangeError for what is no number
 */
function numeral(value: number): string {
  if (Number.isNaN(value)) throw new RangeError('a filter by what is no number')
  return String(Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value)))
}

/** The parts of a filter that all hold. Nothing asked is undefined, as in a search. */
export const allOf = (filters: readonly (string | undefined)[]): string | undefined =>
  joined(filters, ' AND ')

/** The parts of which one holds; none at all is a filter that nobody passes. */
export const anyOf = (filters: readonly string[]): string => joined(filters, ' OR ') ?? NOBODY

/** Every tutor has an id, and none is empty. */
const NOBODY = 'tutorId = ""'

function joined(filters: readonly (string | undefined)[], by: string): string | undefined {
  const parts = filters.filter((filter) => filter !== undefined)
  if (parts.length <= 1) return parts[0]
  return parts.map((part) => `(${part})`).join(by)
}

export const not = (filter: string): string => `NOT (${filter})`
export const is = (field: Field, value: string): string =>
  canBeKept(value) ? `${field} = ${quoted(value)}` : NOBODY
export const startsWith = (field: Field, start: string): string =>
  canBeKept(start) ? `${field} STARTS WITH ${quoted(start)}` : NOBODY

export function isOneOf(field: Field, values: readonly string[]): string {
  const possible = values.filter(canBeKept)
  return possible.length > 0 ? `${field} IN [${possible.map(quoted).join(', ')}]` : NOBODY
}

/** Longer values are cut off when they are stored, and asking for one is an error of the server. */
const LONGEST_BYTES = 400
const canBeKept = (value: string) => Buffer.byteLength(value) <= LONGEST_BYTES

export const isAtLeast = (field: Field, least: number): string => `${field} >= ${numeral(least)}`
export const isAtMost = (field: Field, most: number): string => `${field} <= ${numeral(most)}`
/** Has one value between two others, both included. */
export const isBetween = (field: Field, least: number, most: number): string =>
  `${field} ${numeral(least)} TO ${numeral(most)}`
