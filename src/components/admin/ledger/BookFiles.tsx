import { periodRange } from '@/domain/time/periodRange'
import { quarterOf } from '@/domain/time/quarterOf'
import { COUNTRY_CODES } from '@/messages/countryCodes'
import { countryName } from '@/messages/countryName'

const FILES = [
  ['journal.csv', 'Journal (CSV)'],
  ['trial-balance.csv', 'Trial balance (CSV)'],
  ['fees.csv', 'Commission and fees (CSV)'],
  ['vat.csv', 'VAT of commission and fees (CSV)'],
] as const
const OF_A_QUARTER = [
  ['oss.csv', 'One-stop shop return (CSV)'],
  ['oss.xml', 'One-stop shop return (XML)'],
] as const
const OF_A_YEAR = [
  ['earnings.csv', 'Earnings of tutors (CSV)'],
  ['dac7.csv', 'DAC7 sellers (CSV)'],
  ['1099.csv', 'US payees above a 1099 threshold (CSV)'],
] as const

/** What finance takes out of the books, for the period that is chosen: this month unless said. */
export function BookFiles({ now, period = now.toISOString().slice(0, 7) }: { now: Date; period?: string }) {
  const year = period.slice(0, 4)
  const quarter = quarterIn(period) ?? quarterOf(now)
  return (
    <section aria-labelledby="book-files">
      <h2 id="book-files">Files</h2>
      <form action="/admin/ledger" className="ledger__period">
        <label>
          Month, quarter or year (2026-11, 2026-Q4, 2026)
          <input defaultValue={period} maxLength={7} name="period" />
        </label>
        <button type="submit">Choose</button>
      </form>
      <ul className="ledger__files">
        {FILES.map(([file, label]) => (
          <li key={file}>
            <a download href={`/api/finance/${period}/${file}`}>{`${label}, ${period}`}</a>
          </li>
        ))}
        {OF_A_QUARTER.map(([file, label]) => (
          <li key={file}>
            <a download href={`/api/finance/${quarter}/${file}`}>{`${label}, ${quarter}`}</a>
          </li>
        ))}
        {OF_A_YEAR.map(([file, label]) => (
          <li key={file}>
            <a download href={`/api/finance/${year}/${file}`}>{`${label}, ${year}`}</a>
          </li>
        ))}
      </ul>
      <form action={`/api/finance/${year}/dac7.xml`} className="ledger__period">
        <label>
          {`DAC7 report of ${year} to`}
          <select name="country">
            {COUNTRY_CODES.map((code) => (
              <option key={code} value={code}>
                {countryName(code)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Save as XML</button>
      </form>
    </section>
  )
}

/** The quarter a period is or begins in; null when it is no period. */
function quarterIn(period: string): string | null {
  const range = periodRange(period)
  return range && quarterOf(range.from)
}
