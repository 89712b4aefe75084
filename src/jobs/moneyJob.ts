import type { JobOptions } from './defineJob'

/**
 * How jobs that move money are tried: again within seconds at first, for what went wrong is mostly a call to the processor,
 * and for some ten minutes; after that a sweep queues them anew.
 */
export const MONEY_JOB = {
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 60,
  notify: false,
} as const satisfies JobOptions
