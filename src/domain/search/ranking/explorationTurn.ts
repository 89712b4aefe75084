import { ENOUGH, type TutorStanding } from './tutorStanding'

const DAY_MS = 86_400_000

type Asked = {
  standing: Pick<TutorStanding, 'tutorId' | 'lessonsGiven'>
  everyDays: number
  now: Date
}

export type ExplorationTurn = {
  /** Whether the tutor has given too few lessons for their own facts to say much. */
  isNewcomer: boolean
  /** Whether today is one of the days on which the newcomer is put higher. */
  isLifted: boolean
  /** Days until the next such day, 0 today; null for others than newcomers. */
  nextInDays: number | null
}

/**
 * The exploration share (NV13): each newcomer has a turn on one UTC day of `everyDays`, by a number made of their id, so that
 * everybody gets the same number of days, on each day about the same share of them, and nobody can choose.
 */
export function explorationTurn({ standing, everyDays, now }: Asked): ExplorationTurn {
  if (standing.lessonsGiven >= ENOUGH) return { isNewcomer: false, isLifted: false, nextInDays: null }
  const day = Math.floor(now.getTime() / DAY_MS)
  const passed = (day + numberOf(standing.tutorId)) % everyDays
  const nextInDays = passed === 0 ? 0 : everyDays - passed
  return { isNewcomer: true, isLifted: nextInDays === 0, nextInDays }
}

/** Spreads ids evenly (FNV-1a, 32 bits, with a last mixing), whatever they have in common at their beginning. */
function numberOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
