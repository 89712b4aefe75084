import type { SearchDocument } from './searchDocument'

/**
 * Another place that keeps the documents, beside the table: it is handed what changed, the present state of each tutor, at
 * least once and in any order. What it throws is tried again, with everything since.
 */
export type SearchWriter = {
  /** Where it has got to is remembered under this name. */
  name: string
  put: (documents: readonly SearchDocument[]) => Promise<void>
  remove: (tutorIds: readonly string[]) => Promise<void>
}
