/** A set of small numbers that grows as needed; a number beyond its end is not in it. */
export type Bitset = { words: Int32Array }

export const emptyBitset = (): Bitset => ({ words: new Int32Array(1) })

export function addBit(set: Bitset, bit: number): void {
  const word = bit >>> 5
  if (word >= set.words.length) {
    const grown = new Int32Array(Math.max(word + 1, Math.ceil(set.words.length * 1.5)))
    grown.set(set.words)
    set.words = grown
  }
  set.words[word] = (set.words[word] as number) | (1 << (bit & 31))
}

export function removeBit({ words }: Bitset, bit: number): void {
  const word = bit >>> 5
  if (word < words.length) words[word] = (words[word] as number) & ~(1 << (bit & 31))
}

export const hasBit = ({ words }: Bitset, bit: number): boolean =>
  ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0

export const copyBits = ({ words }: Bitset): Bitset => ({ words: words.slice() })

/** Leaves in `set` what is in `other` too. */
export function keepCommon(set: Bitset, other: Bitset): Bitset {
  const a = set.words
  const b = other.words
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at += 1) a[at] = (a[at] as number) & (b[at] as number)
  if (shared < a.length) a.fill(0, shared)
  return set
}

/** Adds to `set` all that is in `other`. */
export function addAll(set: Bitset, other: Bitset): Bitset {
  if (other.words.length > set.words.length) {
    const grown = new Int32Array(other.words.length)
    grown.set(set.words)
    set.words = grown
  }
  const a = set.words
  const b = other.words
  for (let at = 0; at < b.length; at += 1) a[at] = (a[at] as number) | (b[at] as number)
  return set
}

export const common = (first: Bitset, second: Bitset): Bitset => keepCommon(copyBits(first), second)

export function countBits({ words }: Bitset): number {
  let count = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number
    if (word !== 0) count += onesIn(word)
  }
  return count
}

/** A set as the words that are not empty: what it has in common with many others is counted the quicker the smaller it is. */
export type SparseBits = { places: Int32Array; words: Int32Array }

export function sparseBits({ words }: Bitset): SparseBits {
  const places = new Int32Array(words.length)
  const filled = new Int32Array(words.length)
  let length = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number
    if (word === 0) continue
    places[length] = at
    filled[length] = word
    length += 1
  }
  return { places: places.subarray(0, length), words: filled.subarray(0, length) }
}

/** How many are in both. */
export function countCommon({ places, words }: SparseBits, { words: others }: Bitset): number {
  const end = others.length
  let count = 0
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number
    if (place >= end) break
    count += onesIn((words[at] as number) & (others[place] as number))
  }
  return count
}

/** The numbers in the set, ascending. */
export function bitsOf(set: Bitset): Uint32Array {
  const found = new Uint32Array(countBits(set))
  const { words } = set
  let next = 0
  for (let at = 0; at < words.length; at += 1) {
    let word = words[at] as number
    while (word !== 0) {
      const lowest = word & -word
      found[next] = at * 32 + 31 - Math.clz32(lowest)
      next += 1
      word ^= lowest
    }
  }
  return found
}

function onesIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The members for which a column lies within bounds; what is not a number lies nowhere. */
export function withBetween(
  set: Bitset,
  column: Float64Array,
  { min, max }: { min: number; max: number },
): Bitset {
  const words = new Int32Array(set.words.length)
  for (let at = 0; at < words.length; at += 1) {
    let left = set.words[at] as number
    let kept = 0
    while (left !== 0) {
      const lowest = left & -left
      const value = column[at * 32 + 31 - Math.clz32(lowest)] as number
      if (value >= min && value <= max) kept |= lowest
      left ^= lowest
    }
    words[at] = kept
  }
  return { words }
}
