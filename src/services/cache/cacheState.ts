export type CacheEntry = { value: Promise<unknown>; tags: readonly string[]; until: number }

const KEY = Symbol.for('edustream.cache')
type Holder = { [KEY]?: { entries: Map<string, CacheEntry> } }

/** What this process keeps in memory: one for the server and the bundle of pages, which load modules apart. */
export function cacheState(): { entries: Map<string, CacheEntry> } {
  const holder = globalThis as Holder
  holder[KEY] ??= { entries: new Map() }
  return holder[KEY]
}
