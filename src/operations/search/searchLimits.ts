import type { RateRule } from '@/services/rateLimit/limitRate'

/**
 * How often one may search in a minute (X05), on the pages and through the API together: 20 times for a person. Who is not
 * logged in is known by the address alone, and behind one address may be a school or the customers of a mobile network: it gets
 * five times as much, which is still far below what copying the catalogue would need. Counted in Postgres, so that the limit is the
 * same however many processes answer.
 */
export const SEARCH_LIMITS = {
  user: { name: 'searchUser', points: 20, seconds: 60 },
  visitor: { name: 'searchVisitor', points: 100, seconds: 60 },
} as const satisfies Record<string, RateRule>
