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
export const is = (field: Field, value: string): string => `${field} = ${quoted(value)}`
export const isOneOf = (field: Field, values: readonly string[]): string =>
  values.length > 0 ? `${field} IN [${values.map(quoted).join(', ')}]` : NOBODY
export const startsWith = (field: Field, start: string): string => `${field} STARTS WITH ${quoted(start)}`
export const isAtLeast = (field: Field, least: number): string => `${field} >= ${numeral(least)}`
export const isAtMost = (field: Field, most: number): string => `${field} <= ${numeral(most)}`
/** Has one value between two others, both included. */
export const isBetween = (field: Field, least: number, most: number): string =>
  `${field} ${numeral(least)} TO ${numeral(most)}`
