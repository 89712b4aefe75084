import type { SearchDocument } from './searchDocument'

/** All documents, some at a time. */
export type DocumentBatches = AsyncIterable<readonly SearchDocument[]>

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

/** One that can be built anew and compared. */
export type RebuildableWriter = SearchWriter & {
  /**
   * Builds everything anew beside what is searched and hands over to `exclusively` what puts it in place: nothing is put or removed
   * while that runs. What changed since the documents were read is put and removed again afterwards.
   */
  rebuild: (
    documents: DocumentBatches,
    exclusively: (swap: () => Promise<void>) => Promise<void>,
  ) => Promise<void>
  /** Everybody who is kept, with the mark of the document. */
  list: () => AsyncIterable<readonly { tutorId: string; mark: string }[]>
  markOf: (document: SearchDocument) => string
}
