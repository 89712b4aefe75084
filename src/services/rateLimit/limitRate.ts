import { createHash } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'

export type Allowance = { limit: number; remaining: number; resetSeconds: number }

const limiters = new Map<string, RateLimiterPostgres>()

/**
 * Takes one point of `points` per `seconds` for `key`; counted in Postgres, so all processes share it.
 * `RATE_LIMIT_FACTOR` multiplies the points. Keys are stored as digests: they may hold addresses of people.
 * @throws DomainError RATE_LIMITED with `retryAfterSeconds`.
 */
export async function limitRate(
  payload: Payload,
  rule: { name: string; points: number; seconds: number },
  key: string,
): Promise<Allowance> {
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

function create(payload: Payload, rule: { name: string; seconds: number }, points: number) {
  const limiter = new RateLimiterPostgres({
    storeClient: (payload.db as unknown as PostgresAdapter).pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: rule.name,
    points,
    duration: rule.seconds,
  })
  limiters.set(rule.name, limiter)
  return limiter
}

const allowance = (limit: number, result: RateLimiterRes): Allowance => ({
  limit,
  remaining: result.remainingPoints,
  resetSeconds: Math.ceil(result.msBeforeNext / 1000),
})
