import { CURRENCIES } from '@/domain/money/currency'
import type { TeachingLevel } from '@/domain/search/understoodQuery'
import type { SearchDocument } from '../searchDocument'
import { RATING_STEPS } from '../tutorQuery'
import { addBit, emptyBitset, removeBit } from './bitset'
import { foldedWords } from './foldedWords'
import { dropTeaching, putTeaching } from './freeGrid'
import { visitLexemes } from './lexemes'
import { addPosting, MOST_ORDINALS } from './postings'
import { makeRoom, type ResidentIndex } from './residentIndex'

const LEVELS: readonly TeachingLevel[] = ['primary', 'secondary', 'university', 'adult']

/** A tutor and the words of their document, as the text of a `tsvector`. */
type Entry = { document: SearchDocument; words: string }

/** Puts a tutor into the index, or brings the entry up to date. */
export function putTutor(index: ResidentIndex, { document, words }: Entry): void {
  const { tutorId } = document
  const mark = markOf(words)
  const known = index.ordinals.get(tutorId)
  if (known !== undefined && index.columns.text[known] === mark) clearFacts(index, known)
  else {
    dropTutor(index, tutorId)
    const ordinal = nextOrdinal(index)
    index.ordinals.set(tutorId, ordinal)
    makeRoom(index, ordinal)
    index.columns.text[ordinal] = mark
    addBit(index.alive, ordinal)
    putWords(index, ordinal, { document, words })
  }
  putFacts(index, index.ordinals.get(tutorId) as number, document)
  index.version += 1
}

/** Takes a tutor out of the index; the words are swept out later (`sweep`). */
export function dropTutor(index: ResidentIndex, tutorId: string): void {
  const ordinal = index.ordinals.get(tutorId)
  if (ordinal === undefined) return
  index.ordinals.delete(tutorId)
  removeBit(index.alive, ordinal)
  clearFacts(index, ordinal)
  index.profiles[ordinal] = undefined
  index.gone.push(ordinal)
  index.version += 1
}

/** @throws RangeError when there are more tutors than a posting can tell apart */
function nextOrdinal(index: ResidentIndex): number {
  const ordinal = index.unused.pop() ?? index.profiles.length
  if (ordinal >= MOST_ORDINALS) throw new RangeError('more tutors than the index in memory can hold')
  return ordinal
}

function putWords(index: ResidentIndex, ordinal: number, { document, words }: Entry): void {
  visitLexemes(words, (word, worth, inName) => addPosting(index.words, { word, ordinal, worth, inName }))
  for (const word of new Set(foldedWords(document.name)))
    addPosting(index.nameWords, { word, ordinal, worth: 1, inName: true })
  for (const word of vocabularyOf(document))
    addPosting(index.vocabulary, { word, ordinal, worth: 1, inName: false })
}

/** Every different word of at least three letters, of what is said in few words: bios hold slips of their own. */
function vocabularyOf({ name, headline, subjects, rest }: SearchDocument): string[] {
  const texts = [
    name,
    headline,
    ...subjects.flatMap((subject) => [subject.name, ...subject.synonyms]),
    ...rest,
  ]
  return [...new Set(texts.flatMap((text) => foldedWords(text)))].filter((word) => word.length >= 3)
}

function putFacts(index: ResidentIndex, ordinal: number, document: SearchDocument): void {
  const { tutorId, slug, name, headline, country } = document
  const { columns } = index
  index.profiles[ordinal] = { tutorId, slug, name, headline }
  columns.country[ordinal] = placeOf(index.countries, (country ?? '').toUpperCase())
  columns.quality[ordinal] = document.quality
  columns.rating[ordinal] = document.ratingAverage ?? Number.NaN
  columns.ratingCount[ordinal] = document.ratingCount
  columns.lessons[ordinal] = document.lessonsGiven
  columns.years[ordinal] = document.yearsExperience ?? Number.NaN
  for (const currency of CURRENCIES) columns[currency][ordinal] = document.prices[currency]
  for (const subject of document.subjects) putSubject(index, ordinal, subject)
  for (const language of document.languages) putLanguage(index, ordinal, language)
  for (const feature of document.features) addBit(index.features[feature], ordinal)
  for (const step of RATING_STEPS)
    if ((document.ratingAverage ?? 0) >= step) addBit(index.rated[step], ordinal)
  const { freeStarts: starts, lessonMinutes, minNoticeMinutes } = document
  putTeaching(index.grid, ordinal, { starts, lessonMinutes, minNoticeMinutes })
}

function placeOf(countries: string[], code: string): number {
  const known = countries.indexOf(code)
  return known >= 0 ? known : countries.push(code) - 1
}

function putSubject(
  { subjects }: ResidentIndex,
  ordinal: number,
  subject: SearchDocument['subjects'][number],
) {
  const { slug, name, levels } = subject
  const taught = subjects.get(slug) ?? {
    name,
    all: emptyBitset(),
    at: new Map(LEVELS.map((level) => [level, emptyBitset()])),
  }
  subjects.set(slug, taught)
  taught.name = name
  addBit(taught.all, ordinal)
  for (const level of levels.length > 0 ? levels : LEVELS) {
    const set = taught.at.get(level)
    if (set) addBit(set, ordinal)
  }
}

type Language = SearchDocument['languages'][number]

function putLanguage({ languages }: ResidentIndex, ordinal: number, { code, level }: Language): void {
  const spoken = languages.get(code) ?? { all: emptyBitset(), native: emptyBitset() }
  languages.set(code, spoken)
  addBit(spoken.all, ordinal)
  if (level === 'native') addBit(spoken.native, ordinal)
}

function clearFacts(index: ResidentIndex, ordinal: number): void {
  for (const { all, at } of index.subjects.values())
    for (const set of [all, ...at.values()]) removeBit(set, ordinal)
  for (const { all, native } of index.languages.values())
    for (const set of [all, native]) removeBit(set, ordinal)
  for (const set of [...Object.values(index.features), ...Object.values(index.rated)]) removeBit(set, ordinal)
  dropTeaching(index.grid, ordinal)
}

/** Tells texts apart: 53 bits made of two hashes (FNV-1a with different beginnings). */
function markOf(text: string): number {
  let low = 0x811c9dc5
  let high = 0x01234567
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    low = Math.imul(low ^ sign, 0x01000193)
    high = Math.imul(high ^ sign, 0x85ebca6b)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
