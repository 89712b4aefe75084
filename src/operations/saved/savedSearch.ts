/** A search as its owner sees it. */
export type SavedSearch = {
  id: string
  name: string
  /** The filters as they stand in the address of the results, without the question mark. */
  query: string
  /** Whether a mail tells of new tutors who fit. */
  alerts: boolean
  createdAt: Date
}

type Row = { id: string; name: string; query: string; alerts: boolean; created_at: string }

export const toSavedSearch = ({ id, name, query, alerts, created_at }: Row): SavedSearch => ({
  id,
  name,
  query,
  alerts,
  createdAt: new Date(created_at),
})
