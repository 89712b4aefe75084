/** Characters with which a spreadsheet takes a cell for a formula, also after blanks. */
const FORMULA = /^\s*[=+\-@|%\t\r]/

/**
 * One cell of a CSV file that people also open in a spreadsheet: quoted where it has to be (RFC 4180), and never a
 * formula, whatever somebody chose as their name. Line breaks become blanks.
 */
function csvCell(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ')
  const safe = FORMULA.test(line) ? `'${line}` : line
  return /[",']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A CSV file with a heading; every row has a text for every column. Lines end with CR LF. */
export function csvFile(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
