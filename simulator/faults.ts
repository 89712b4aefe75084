import { z } from 'zod'

const count = z.number().int().min(0).max(1000)
const milliseconds = z.number().int().min(0).max(120_000)

/** What can be made to go wrong. Faults live in memory: a restart always starts healthy. */
export const faultsSchema = z.strictObject({
  /** So many of the next API calls answer 500 without doing the work. */
  failNext: count,
  /** So many of the next API calls answer 429, too many requests, without doing the work. */
  rateLimitNext: count,
  /** Every API call waits this long before the work. */
  delayMs: milliseconds,
  /** Every API call does the work, then waits this long before it answers. */
  delayResponseMs: milliseconds,
  /** So many of the next API calls do the work, then the connection is cut without an answer. */
  dropResponse: count,
  /** So many of the next events are never sent; they can be read, and sent by hand. */
  loseWebhooks: count,
  /** Every new event waits this long before it is sent. */
  delayWebhooksMs: milliseconds,
  /** Every event is sent so many extra times. */
  repeatWebhooks: count,
  /** Nothing is sent until this is false again. */
  holdWebhooks: z.boolean(),
  /** Events are gathered for a moment and sent newest first. */
  shuffleWebhooks: z.boolean(),
  /** Transfers that the platform's balance does not cover are refused. Off: the balance may go below zero. */
  refuseUncovered: z.boolean(),
  /** Regular expression on "METHOD /path"; the four API faults touch only calls that match. Null: all. */
  pathPattern: z.string().max(200).nullable(),
})

export type Faults = z.infer<typeof faultsSchema>

export const NO_FAULTS: Faults = {
  failNext: 0,
  rateLimitNext: 0,
  delayMs: 0,
  delayResponseMs: 0,
  dropResponse: 0,
  loseWebhooks: 0,
  delayWebhooksMs: 0,
  repeatWebhooks: 0,
  holdWebhooks: false,
  shuffleWebhooks: false,
  refuseUncovered: false,
  pathPattern: null,
}

/** Whether the API faults apply to this call. */
export function faultsTouch(faults: Faults, method: string, path: string): boolean {
  return faults.pathPattern === null || new RegExp(faults.pathPattern).test(`${method} ${path}`)
}

/** Takes one from a counter; true when there was one to take. */
export function takeFault(
  faults: Faults,
  kind: 'failNext' | 'rateLimitNext' | 'dropResponse' | 'loseWebhooks',
): boolean {
  if (faults[kind] <= 0) return false
  faults[kind] -= 1
  return true
}
