/** A country's English name from its ISO 3166 code: `PH` → `Philippines`. Unknown codes come back as they are. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
