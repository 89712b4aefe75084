import { AsyncLocalStorage } from 'node:async_hooks'

/** What every log line of one request carries: `requestId`, and `userId` once known. */
export const requestContext = new AsyncLocalStorage<{ requestId?: string; userId?: string; job?: string }>()
