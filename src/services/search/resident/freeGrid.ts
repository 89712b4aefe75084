import { addAll, addBit, type Bitset, emptyBitset, keepCommon, removeBit } from './bitset'

/** In minutes since 1970, as all times of the grid. */
const QUARTER = 15
/** Quarters of an hour in a block. */
const BLOCK = 8

/**
 * Who can start a lesson when: a set of ordinals for every quarter of an hour, and for blocks of them so that long spans are
 * quick. Who starts at other minutes is kept apart, with the exact starts.
 */
export type FreeGrid = {
  quarters: Map<number, Bitset>
  blocks: Map<number, Bitset>
  irregular: Map<number, Teaching>
  /** Ordinals by how many minutes before its start a lesson must be booked, and by the length of the shortest lesson. */
  notices: Map<number, Bitset>
  lengths: Map<number, Bitset>
}

export type Teaching = { starts: readonly number[]; lessonMinutes: number; minNoticeMinutes: number }

export const emptyGrid = (): FreeGrid => ({
  quarters: new Map(),
  blocks: new Map(),
  irregular: new Map(),
  notices: new Map(),
  lengths: new Map(),
})

export function putTeaching(grid: FreeGrid, ordinal: number, teaching: Teaching): void {
  const { starts, lessonMinutes, minNoticeMinutes } = teaching
  addBit(setOf(grid.notices, minNoticeMinutes), ordinal)
  addBit(setOf(grid.lengths, lessonMinutes), ordinal)
  if (starts.some((start) => start % QUARTER !== 0)) {
    grid.irregular.set(ordinal, teaching)
    return
  }
  for (const start of starts) {
    const quarter = start / QUARTER
    addBit(setOf(grid.quarters, quarter), ordinal)
    addBit(setOf(grid.blocks, Math.floor(quarter / BLOCK)), ordinal)
  }
}

export function dropTeaching(grid: FreeGrid, ordinal: number): void {
  grid.irregular.delete(ordinal)
  for (const sets of [grid.quarters, grid.blocks, grid.notices, grid.lengths])
    for (const set of sets.values()) removeBit(set, ordinal)
}

/** Forgets the times that are over by a minute: nobody asks for them any more. */
export function forgetBefore(grid: FreeGrid, minutes: number): void {
  const block = Math.floor(minutes / QUARTER / BLOCK)
  for (const at of grid.blocks.keys()) if (at < block) grid.blocks.delete(at)
  for (const at of grid.quarters.keys()) if (at < block * BLOCK) grid.quarters.delete(at)
}

type Span = { start: number; end: number }

/**
 * Who can give a whole lesson of their shortest length within a span, at the notice they ask for before `now`. Along the span,
 * those whose notice is met grow in number and those whose lesson still fits become fewer; in between it is the same people, so
 * that it is enough to filter once for every stretch.
 */
export function freeWithin(grid: FreeGrid, { start, end }: Span, now: number): Bitset {
  const found = emptyBitset()
  const firsts = [...grid.notices].map(([notice, set]) => ({ at: Math.max(start, now + notice), set }))
  const lasts = [...grid.lengths].map(([length, set]) => ({ at: end - length, set }))
  const edges = new Set([
    ...firsts.map(({ at }) => Math.ceil(at / QUARTER)),
    ...lasts.map(({ at }) => Math.floor(at / QUARTER) + 1),
  ])
  const stretches = [...edges].sort((a, b) => a - b)
  for (const [index, from] of stretches.entries()) {
    const to = stretches[index + 1]
    if (to === undefined) break
    const met = firsts.filter(({ at }) => Math.ceil(at / QUARTER) <= from)
    const fitting = lasts.filter(({ at }) => Math.floor(at / QUARTER) >= to - 1)
    if (met.length === 0 || fitting.length === 0) continue
    const starting = startingWithin(grid, from, to)
    if (met.length < firsts.length) keepCommon(starting, unionOf(met))
    if (fitting.length < lasts.length) keepCommon(starting, unionOf(fitting))
    addAll(found, starting)
  }
  for (const [ordinal, { starts, lessonMinutes, minNoticeMinutes }] of grid.irregular) {
    const first = firstFrom(starts, Math.max(start, now + minNoticeMinutes))
    if (first + lessonMinutes <= end) addBit(found, ordinal)
  }
  return found
}

/** The first of ascending numbers that is no less than another; infinite where there is none. */
function firstFrom(starts: readonly number[], least: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return starts[low] ?? Number.POSITIVE_INFINITY
}

/** Who starts in one of the quarters `[from, to)`. */
function startingWithin({ quarters, blocks }: FreeGrid, from: number, to: number): Bitset {
  const found = emptyBitset()
  for (let at = from; at < to; ) {
    const isWhole = at % BLOCK === 0 && at + BLOCK <= to
    const set = isWhole ? blocks.get(at / BLOCK) : quarters.get(at)
    if (set) addAll(found, set)
    at += isWhole ? BLOCK : 1
  }
  return found
}

const unionOf = (classes: readonly { set: Bitset }[]): Bitset =>
  classes.reduce((union, { set }) => addAll(union, set), emptyBitset())

function setOf(sets: Map<number, Bitset>, key: number): Bitset {
  const known = sets.get(key)
  if (known) return known
  const made = emptyBitset()
  sets.set(key, made)
  return made
}
