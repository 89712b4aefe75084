import { createHash } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'

export type Allowance = { limit: number; remaining: number; resetSeconds: number }

export type RateRule = {
  name: string
  points: number
  seconds: number
  /**
   * Counted by each process for itself, so that the limit grows with their number: for floods of requests that are cheap
   * or have an exact limit of their own. Otherwise counted in Postgres for all, which costs each request a write.
   */
  isPerProcess?: boolean
}

const limiters = new Map<string, RateLimiterPostgres | RateLimiterMemory>()

/**
 * Takes one point of `points` per `seconds` for `key`.
 * `RATE_LIMIT_FACTOR` multiplies the points. Keys are stored as digests: they may hold addresses of people.
 * @throws DomainError RATE_LIMITED with `retryAfterSeconds`.
 */
export async function limitRate(payload: Payload, rule: RateRule, key: string): Promise<Allowance> {
  const limit = Math.ceil(rule.points * env.RATE_LIMIT_FACTOR)
  const limiter = limiters.get(rule.name) ?? create(payload, rule, limit)
  try {
    return allowance(limit, await limiter.consume(digest(key)))
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new DomainError('RATE_LIMITED', `limit ${rule.name} reached`, {
      data: { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) },
    })
  }
}

const digest = (key: string) => createHash('sha256').update(key).digest('base64url')

function create(payload: Payload, rule: RateRule, points: number) {
  const limiter = rule.isPerProcess
    ? new RateLimiterMemory({ keyPrefix: rule.name, points, duration: rule.seconds })
    : inDatabase(payload, rule, points)
  limiters.set(rule.name, limiter)
  return limiter
}

const inDatabase = (payload: Payload, rule: RateRule, points: number) =>
  new RateLimiterPostgres({
    storeClient: (payload.db as unknown as PostgresAdapter).pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: rule.name,
    points,
    duration: rule.seconds,
  })

const allowance = (limit: number, result: RateLimiterRes): Allowance => ({
  limit,
  remaining: result.remainingPoints,
  resetSeconds: Math.ceil(result.msBeforeNext / 1000),
})
