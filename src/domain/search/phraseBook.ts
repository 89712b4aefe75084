import { fillerWords } from './fillerWords'
import { foldText } from './foldText'
import { LANGUAGE_MARKERS } from './languageMarkers'
import { meaningWords } from './meaningWords'
import { CURRENCY_WORDS, LEAST, MOST, OR_LESS, PER_HOUR } from './priceWords'
import type { SearchVocabulary } from './searchVocabulary'
import { timeWords } from './timeWords'
import type { Meaning } from './understoodQuery'

type Entry = Meaning | { kind: 'filler' } | { kind: 'tongue'; code: string }
type Phrase = { words: readonly string[]; spelled: readonly string[]; entry: Entry }

/** Phrases with their meanings, by first word; a phrase may mean several things. */
export type PhraseBook = {
  byFirst: ReadonlyMap<string, readonly Phrase[]>
  /** Every word of every phrase as it is spelled, by its folded form: what a slip may have been meant as. */
  words: ReadonlyMap<string, string>
}

/** Where a phrase means several things: the first of these. */
const PRIORITY = ['subject', 'level', 'days', 'hours', 'order', 'filler', 'tongue']

const WORD = /\d+|[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu

function phrase(text: string, entry: Entry): Phrase {
  const spelled = text.toLowerCase().match(WORD) ?? []
  return { words: spelled.map((word) => foldText(word)), spelled, entry }
}

// The words that do not depend on the catalogue are read once.
const FIXED: readonly Phrase[] = [
  ...timeWords().map(([text, meaning]) => phrase(text, meaning)),
  ...meaningWords().map(([text, meaning]) => phrase(text, meaning)),
  ...fillerWords().map((text) => phrase(text, { kind: 'filler' })),
]
const PLAIN_WORDS = [
  ...[...MOST, ...LEAST, ...OR_LESS, ...PER_HOUR, ...LANGUAGE_MARKERS.all].flat(),
  ...CURRENCY_WORDS.flatMap(({ words }) => words),
]
const LEVEL_WORDS = new Set(
  FIXED.filter(({ entry }) => entry.kind === 'level').map(({ words }) => words.join(' ')),
)

type Catalogue = Pick<SearchVocabulary, 'subjects' | 'languages'>

// Making a book costs more than reading a query, and a catalogue seldom changes.
const books = new WeakMap<SearchVocabulary['subjects'], PhraseBook>()

/** Makes a vocabulary ready for reading; the same list of subjects is made ready once. */
export function phraseBook(vocabulary: Catalogue): PhraseBook {
  const known = books.get(vocabulary.subjects)
  if (known) return known
  const book = makeBook(vocabulary)
  books.set(vocabulary.subjects, book)
  return book
}

function makeBook({ subjects, languages }: Catalogue): PhraseBook {
  const tongues = new Map(
    languages.flatMap((language) => language.names.map((name) => [foldText(name), language] as const)),
  )
  const all = [
    ...subjects.flatMap((subject) => subjectPhrases(subject, tongues)),
    ...languages.flatMap(({ code, names }) => names.map((name) => phrase(name, { kind: 'tongue', code }))),
    ...FIXED,
  ].filter(({ words }) => words.length > 0)
  const byFirst = new Map<string, Phrase[]>()
  for (const one of all) {
    const first = one.words[0] as string
    const others = byFirst.get(first)
    if (others) others.push(one)
    else byFirst.set(first, [one])
  }
  const order = ({ words, entry }: Phrase) => words.length * 100 - PRIORITY.indexOf(entry.kind)
  for (const phrases of byFirst.values()) phrases.sort((a, b) => order(b) - order(a))
  const words = new Map(PLAIN_WORDS.map((word) => [word, word]))
  for (const one of all)
    for (const [index, word] of one.words.entries()) words.set(word, one.spelled[index] ?? word)
  return { byFirst, words }
}

type Subject = SearchVocabulary['subjects'][number]
type Language = SearchVocabulary['languages'][number]

/**
 * A subject by its name and synonyms, and by every name of the language it is. `gcse maths` says a level and a subject
 * and is left to the two words.
 */
function subjectPhrases(subject: Subject, tongues: ReadonlyMap<string, Language>): Phrase[] {
  const { slug, name } = subject
  const called = [name, ...subject.synonyms]
  const tongue = called.map((text) => tongues.get(foldText(text))).find((language) => language !== undefined)
  const entry: Entry = { kind: 'subject', slug, name }
  const phrases = [...called, ...(tongue?.names ?? [])].map((text) => phrase(text, entry))
  const single = new Set(phrases.filter(({ words }) => words.length === 1).map(({ words }) => words[0]))
  return phrases.filter(({ words }) => {
    const said = words.join(' ')
    return ![...LEVEL_WORDS].some(
      (level) => said.startsWith(`${level} `) && single.has(said.slice(level.length + 1)),
    )
  })
}
