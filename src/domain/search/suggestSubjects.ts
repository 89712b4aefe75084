import { editDistance } from './editDistance'
import { foldText } from './foldText'
import type { SearchVocabulary } from './searchVocabulary'

type Subject = SearchVocabulary['subjects'][number]
type Input = { typed: string; subjects: readonly Subject[]; limit: number }

/** Shorter beginnings are as near to many other words. */
const SHORTEST_SLIP = 4

/**
 * Subjects somebody may be about to type (C01): those whose name begins so first, then by a later word of the name, then by a
 * synonym, and where none begins so, those from which it is a slip away.
 */
export function suggestSubjects({ typed, subjects, limit }: Input): Subject[] {
  const start = plain(typed)
  if (start === '') return []
  const placed = spelledOut(subjects)
    .map((spelled) => ({ subject: spelled.subject, place: placeOf(spelled, start) }))
    .filter(({ place }) => place < Number.POSITIVE_INFINITY)
  const exact = placed.filter(({ place }) => place < SLIP)
  return (exact.length > 0 ? exact : placed)
    .sort((a, b) => a.place - b.place || (a.subject.name < b.subject.name ? -1 : 1))
    .slice(0, limit)
    .map(({ subject }) => subject)
}

/** The place of a word that is one slip away, less one. */
const SLIP = 10

type Spelled = { subject: Subject; called: string; others: string[] }

// Folding a catalogue costs more than looking through it, and it seldom changes.
const spelledLists = new WeakMap<readonly Subject[], Spelled[]>()

function spelledOut(subjects: readonly Subject[]): readonly Spelled[] {
  const known = spelledLists.get(subjects)
  if (known) return known
  const made = subjects.map((subject) => ({
    subject,
    called: plain(subject.name),
    others: subject.synonyms.map(plain),
  }))
  spelledLists.set(subjects, made)
  return made
}

function placeOf({ called, others }: Spelled, start: string): number {
  if (called.startsWith(start)) return 0
  if (` ${called}`.includes(` ${start}`)) return 1
  if (others.some((other) => other.startsWith(start))) return 2
  if (others.some((other) => ` ${other}`.includes(` ${start}`))) return 3
  return SLIP + Math.min(...[called, ...others].map((word) => slipsFrom(word, start)))
}

/** How many slips lie between what was typed and as much of a word; infinitely many when they are too many. */
function slipsFrom(word: string, start: string): number {
  const allowed = start.length < SHORTEST_SLIP ? 0 : start.length < 8 ? 1 : 2
  let fewest = Number.POSITIVE_INFINITY
  for (let length = start.length - allowed; length <= start.length + allowed && allowed > 0; length += 1) {
    if (length > word.length) break
    const slips = editDistance(start, word.slice(0, length))
    if (slips <= allowed) fewest = Math.min(fewest, slips)
  }
  return fewest
}

const plain = (text: string) => foldText(text).trim().replace(/\s+/g, ' ')
