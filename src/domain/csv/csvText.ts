/** An amount or a count, which no spreadsheet takes for a formula. */
const NUMBER = /^-?\d+(\.\d+)?$/
/** What spreadsheets run: a sign, an at, or a blank that they skip before one; also in full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/**
 * Rows as CSV (RFC 4180, `\r\n`). A cell that a spreadsheet would run as a formula gets an apostrophe before it;
 * decimal numbers stay as they are.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
