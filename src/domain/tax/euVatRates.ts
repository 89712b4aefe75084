export type VatRate = {
  /** ISO 3166 code of a member state. */
  country: string
  /** Hundredths of a percent: 2550 is 25.5 %. */
  rateBps: number
  /** First day it holds, `YYYY-MM-DD`. */
  validFrom: string
}

/** When the table below was compared with the Commission's, and from when it can be relied on where a rate is older. */
const BEGIN = '2024-01-01'

/**
 * Standard rates of the 27 member states since 2024, as the Commission publishes them ("Taxes in Europe" database, VAT
 * rates applied in the member states). Changes within that time: Finland 24 to 25.5 % on 1 September 2024, Slovakia 20 to
 * 23 % on 1 January 2025, Estonia 22 to 24 % on 1 July 2025, Romania 19 to 21 % on 1 August 2025. Later changes are
 * entered by finance (`vat-rates`).
 */
export const EU_VAT_RATES: readonly VatRate[] = [
  ...Object.entries({
    AT: 2000,
    BE: 2100,
    BG: 2000,
    CY: 1900,
    CZ: 2100,
    DE: 1900,
    DK: 2500,
    EE: 2200,
    ES: 2100,
    FI: 2400,
    FR: 2000,
    GR: 2400,
    HR: 2500,
    HU: 2700,
    IE: 2300,
    IT: 2200,
    LT: 2100,
    LU: 1700,
    LV: 2100,
    MT: 1800,
    NL: 2100,
    PL: 2300,
    PT: 2300,
    RO: 1900,
    SE: 2500,
    SI: 2200,
    SK: 2000,
  }).map(([country, rateBps]) => ({ country, rateBps, validFrom: BEGIN })),
  { country: 'FI', rateBps: 2550, validFrom: '2024-09-01' },
  { country: 'SK', rateBps: 2300, validFrom: '2025-01-01' },
  { country: 'EE', rateBps: 2400, validFrom: '2025-07-01' },
  { country: 'RO', rateBps: 2100, validFrom: '2025-08-01' },
]

/** The member states, in alphabetical order of their codes. */
export const EU_COUNTRIES: readonly string[] = [...new Set(EU_VAT_RATES.map(({ country }) => country))].sort()

export const isEuCountry = (country: string | null): boolean =>
  country !== null && EU_COUNTRIES.includes(country)
