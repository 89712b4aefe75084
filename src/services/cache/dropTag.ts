import { cacheState } from './cacheState'

/** Forgets what this process keeps under a tag; everything without one. What is being read just now is forgotten too. */
export function dropTag(tag?: string): void {
  const { entries } = cacheState()
  for (const [key, { tags }] of entries) if (tag === undefined || tags.includes(tag)) entries.delete(key)
}
