import type { SearchVocabulary } from '@/domain/search/searchVocabulary'

const CODES =
  'en es fr de pt it pl ru uk zh ja ko ar hi bn ta te ur tr nl sv no da fi el he hu cs sk ro bg sr hr bs sl sq lt lv et vi th id ms fil sw fa ca eu ga la'.split(
    ' ',
  )
/** The languages in which the names are known. */
const NAMED_IN = 'en es fr de pt it pl ru uk zh ja ar sr-Latn'.split(' ')
/** What people say besides the names of the Unicode locale data. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  fil: ['tagalog', 'filipino', 'pilipino'],
  es: ['castellano'],
  zh: ['mandarin', 'putonghua'],
  fa: ['farsi'],
}

let names: SearchVocabulary['languages'] | undefined

/** The languages people speak, by their names in many languages: `es` is Spanish, español, espagnol, испанский. */
export function languageVocabulary(): SearchVocabulary['languages'] {
  names ??= CODES.map((code) => ({ code, names: [...new Set([...namesOf(code), ...(ALSO[code] ?? [])])] }))
  return names
}

function namesOf(code: string): string[] {
  return [...NAMED_IN, code].flatMap((locale) => {
    const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code)
    return name ? [name.toLowerCase()] : []
  })
}
