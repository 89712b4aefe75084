import type { Meilisearch } from 'meilisearch'
import type { QueryWord } from '../resident/queryWord'
import { type Answers, answersTo, type Plan } from './answers'

/** What one question is answered with. */
export type Asking = {
  client: Meilisearch
  /** The index that is searched. */
  uid: string
  /** Reads words as the documents have them; little words that say nothing are left out. */
  readWords: (words: readonly string[]) => Promise<readonly QueryWord[]>
  /** Ends what takes too long. */
  signal: AbortSignal
}

/** Sends the searches of a plan as one request. @throws what the client throws, or for an answer of another shape */
export async function ask({ client, uid, signal }: Asking, plan: Plan): Promise<Answers> {
  const queries = Object.values(plan).map((search) => ({ indexUid: uid, ...search }))
  return answersTo(plan, await client.multiSearch({ queries }, { signal }))
}
