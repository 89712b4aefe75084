import type { TutorQuery } from '../tutorQuery'
import { type Compare, firstOf } from './firstOf'
import type { ResidentIndex } from './residentIndex'

type Asked = Pick<TutorQuery, 'sort' | 'currency' | 'offset' | 'limit' | 'qualities'>
type Ordering = { tutors: Uint32Array; asked: Asked; worth: ((ordinal: number) => number) | null }

/**
 * One page of tutors in the order asked for. Every order is total: who is equal in all of it stands by id. By relevance, who fits
 * the words best and is of good quality comes first; without words, quality decides alone.
 */
export function inOrder(index: ResidentIndex, { tutors, asked, worth }: Ordering): string[] {
  const { offset, limit } = asked
  if (offset >= tutors.length) return []
  const keys = new Float64Array(tutors.length)
  const key = keyOf(index, { asked, worth })
  for (let at = 0; at < tutors.length; at += 1) keys[at] = key(tutors[at] as number)
  const first = firstOf(tutors, { count: offset + limit, keys, compare: tieBreak(index, asked) })
  return first.slice(offset).map((ordinal) => idOf(index, ordinal))
}

/** How much quality moves who fits the words: the best stands above the worst who fits half as well again. */
const QUALITY_SHARE = 0.5

function keyOf(index: ResidentIndex, { asked, worth }: Omit<Ordering, 'tutors'>) {
  const { columns } = index
  const { rating, years } = columns
  const quality = qualityOf(index, asked)
  const price = columns[asked.currency]
  const at = (column: Float64Array, ordinal: number) => column[ordinal] as number
  if (asked.sort === 'rating') return (ordinal: number) => known(at(rating, ordinal))
  if (asked.sort === 'experience') return (ordinal: number) => known(at(years, ordinal))
  if (asked.sort === 'price') return (ordinal: number) => -at(price, ordinal)
  if (asked.sort === '-price') return (ordinal: number) => at(price, ordinal)
  if (!worth) return quality
  return (ordinal: number) => worth(ordinal) * (1 + quality(ordinal) * QUALITY_SHARE)
}

/** The quality that counts: the one asked about, or the one in the index. */
function qualityOf(index: ResidentIndex, { qualities }: Asked): (ordinal: number) => number {
  const kept = (ordinal: number) => index.columns.quality[ordinal] as number
  if (!qualities) return kept
  return (ordinal) => qualities.get(idOf(index, ordinal)) ?? kept(ordinal)
}

/** What is unknown comes last. */
const known = (value: number) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)

function tieBreak(index: ResidentIndex, asked: Asked): Compare {
  const { sort } = asked
  const { rating, ratingCount, lessons } = index.columns
  const quality = qualityOf(index, asked)
  const more = (column: Float64Array, a: number, b: number) => {
    const [first, second] = [known(column[a] as number), known(column[b] as number)]
    return first === second ? 0 : second - first
  }
  const byId = (a: number, b: number) => (idOf(index, a) < idOf(index, b) ? -1 : 1)
  if (sort === 'rating') return (a, b) => more(ratingCount, a, b) || byId(a, b)
  if (sort === 'experience') return (a, b) => more(rating, a, b) || byId(a, b)
  return (a, b) => quality(b) - quality(a) || more(lessons, a, b) || byId(a, b)
}

const idOf = ({ profiles }: ResidentIndex, ordinal: number): string => profiles[ordinal]?.tutorId ?? ''
