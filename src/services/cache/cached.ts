import { type CacheEntry, cacheState } from './cacheState'

/** A notice that never arrives (a pooler between, a broken line) is made good by age. */
const OLDEST_MS = 5000
/** Addresses come from visitors, so there is no end to them. */
const MOST_ENTRIES = 2000

type Wish<T> = {
  key: string
  /** Forgetting one of them forgets this. */
  tags: readonly string[]
  load: () => Promise<T>
}

/**
 * What `load` gives, kept in this process for five seconds or until one of its tags is forgotten (`forgetTag`), whichever
 * comes first. Many who ask at once wait for one load; a failure is nobody's but theirs who asked meanwhile.
 */
export async function cached<T>({ key, tags, load }: Wish<T>): Promise<T> {
  const { entries } = cacheState()
  const found = entries.get(key)
  if (found && found.until > performance.now()) return found.value as Promise<T>
  const entry: CacheEntry = { value: load(), tags, until: performance.now() + OLDEST_MS }
  entries.delete(key)
  entries.set(key, entry)
  trim(entries)
  try {
    return (await entry.value) as T
  } catch (error) {
    if (entries.get(key) === entry) entries.delete(key)
    throw error
  }
}

function trim(entries: Map<string, CacheEntry>) {
  for (const key of entries.keys()) {
    if (entries.size <= MOST_ENTRIES) return
    entries.delete(key)
  }
}
