/** A language's English name from its ISO 639 code: `es` → `Spanish`. Unknown codes come back as they are. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
