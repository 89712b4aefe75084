/** A deterministic stream of choices: the same seed gives the same sequence on every machine. */
export type Random = {
  /** A number in `[0, 1)`. */
  next: () => number
  /** An integer from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  /** True with the given probability (0 to 1). */
  chance: (probability: number) => boolean
  /** One item of a non-empty list. */
  pick: <T>(items: readonly T[]) => T
  /** A new list with the same items in another order. */
  shuffle: <T>(items: readonly T[]) => T[]
  /** `count` different items, or all when there are fewer. */
  sample: <T>(items: readonly T[], count: number) => T[]
}

/**
 * Makes a random stream (mulberry32). Not for secrets.
 * @param seed any text, for example `students` or a tutor's slug.
 */
export function createRandom(seed: string): Random {
  let state = hashText(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('Cannot pick from an empty list')
    return items[int(0, items.length - 1)] as T
  }
  const shuffle = <T>(items: readonly T[]): T[] => {
    const out = [...items]
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = int(0, i)
      const held = out[i] as T
      out[i] = out[j] as T
      out[j] = held
    }
    return out
  }
  return {
    next,
    int,
    pick,
    shuffle,
    chance: (probability) => next() < probability,
    sample: (items, count) => shuffle(items).slice(0, count),
  }
}

/** FNV-1a over the UTF-16 code units: text to an unsigned 32-bit integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
