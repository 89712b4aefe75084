import { sql } from '@payloadcms/db-postgres'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { TestApp } from '../support/testApp'

export type Stored = {
  facts: SearchDocument
  /** Its words with their places and weights. */
  document: string
  removed: boolean
  /** The transaction that wrote it last. */
  changedIn: string
  dueAt: string | null
  isFoundBy: boolean
}

/** A tutor's row of the index, and whether a word finds it. */
export async function storedDocument(app: TestApp, tutorId: string, word = 'x'): Promise<Stored | undefined> {
  const [row] = await app.rows<Stored>(sql`
    select facts, document::text document, removed, changed_in::text "changedIn", due_at "dueAt", document @@ plainto_tsquery('english', ${word}) "isFoundBy"
    from tutor_search where tutor_id = ${tutorId}`)
  return row
}
