import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch'

/**
 * Whether Meilisearch as a whole is in trouble: nobody answers, not in time, with something else than search results, without our
 * index or not for our key. A question it refuses (400) is the fault of the question.
 */
export const isMeilisearchOutage = (error: unknown): boolean =>
  !(error instanceof MeilisearchApiError) || error.response.status !== 400

/** Whether an answer took longer than it may. */
export const isMeilisearchSlow = (error: unknown): boolean =>
  error instanceof MeilisearchRequestError &&
  error.cause instanceof Error &&
  error.cause.name === 'TimeoutError'
