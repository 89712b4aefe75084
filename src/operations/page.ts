/** A page of a list, in the shape every list of the API answers (api.md). */
export type Page<T> = {
  docs: T[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  hasNextPage: boolean
  hasPrevPage: boolean
}

/** Completes a page from its documents and the total. `page` counts from 1. */
export function toPage<T>({
  docs,
  totalDocs,
  page,
  limit,
}: {
  docs: T[]
  totalDocs: number
  page: number
  limit: number
}): Page<T> {
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  return { docs, totalDocs, limit, page, totalPages, hasNextPage: page < totalPages, hasPrevPage: page > 1 }
}
