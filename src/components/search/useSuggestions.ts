'use client'

import { useEffect, useState } from 'react'

export type Suggestions = {
  subjects: readonly { slug: string; name: string }[]
  tutors: readonly { slug: string; name: string; headline: string }[]
}

const WAIT_MS = 150
const LEAST = 2

/**
 * What may be meant by what has been typed so far; null while there is nothing to say. Waits for a pause in typing, and an
 * answer to an older text never overtakes: its request is aborted. A search works without, so a failure is no news.
 */
export function useSuggestions(typed: string, isWanted: boolean): Suggestions | null {
  const [found, setFound] = useState<{ typed: string; suggestions: Suggestions } | null>(null)
  const text = typed.trim()
  const asks = isWanted && text.length >= LEAST
  useEffect(() => {
    if (!asks) return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/tutors/suggest?q=${encodeURIComponent(text)}`, {
          signal: abort.signal,
        })
        if (answer.ok) setFound({ typed: text, suggestions: (await answer.json()) as Suggestions })
      } catch {
        // aborted, or no connection: the field goes on as a plain one
      }
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [asks, text])
  return asks && found?.typed === text ? found.suggestions : null
}
