import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { limitRate } from '@/services/rateLimit/limitRate'
import { SEARCH_LIMITS } from './searchLimits'

type Asked = { payload: Payload; viewerId?: string; ip: string }

/**
 * Counts one search of a page against the limit that the API counts as well.
 * @returns seconds until the next search is answered; 0 when this one is
 */
export async function limitSearches({ payload, viewerId, ip }: Asked): Promise<number> {
  const rule = viewerId ? SEARCH_LIMITS.user : SEARCH_LIMITS.visitor
  try {
    await limitRate(payload, rule, viewerId ?? ip)
    return 0
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'RATE_LIMITED') throw error
    return Number(error.data?.retryAfterSeconds ?? rule.seconds)
  }
}
