import type { Unit } from '../unit'
import type { ApiError } from './apiError'
import type { FormRecord } from './formBody'

/**
 * One API endpoint. `run` checks its parameters itself and answers the object, or throws ApiError, which undoes the
 * work. An ApiError that is returned keeps it: a declined card is an error, and the failed try stays on record.
 */
export type Endpoint = {
  method: 'GET' | 'POST' | 'DELETE'
  /** As published, e.g. /v1/refunds/:id */
  route: string
  run: (unit: Unit, id: string, params: FormRecord) => object | ApiError
}

/** Finds the endpoint for a path, and the id in it. */
export function matchEndpoint(
  endpoints: Endpoint[],
  method: string,
  path: string,
): { endpoint: Endpoint; id: string } | null {
  for (const endpoint of endpoints) {
    if (endpoint.method !== method) continue
    const match = patternOf(endpoint.route).exec(path)
    if (match) return { endpoint, id: match[1] ?? '' }
  }
  return null
}

const patterns = new Map<string, RegExp>()

function patternOf(route: string): RegExp {
  const known = patterns.get(route)
  if (known) return known
  const pattern = new RegExp(`^${route.replace(':id', '([A-Za-z0-9_]+)')}$`)
  patterns.set(route, pattern)
  return pattern
}
