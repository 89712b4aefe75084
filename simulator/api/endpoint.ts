import type { Unit } from '../unit'
import type { FormRecord } from './formBody'

/** One API endpoint. `run` checks its parameters itself and answers the object, or throws ApiError. */
export type Endpoint = {
  method: 'GET' | 'POST'
  /** As published, e.g. /v1/refunds/:id */
  route: string
  run: (unit: Unit, id: string, params: FormRecord) => object
}

/** Finds the endpoint for a path, and the id in it. */
export function matchEndpoint(
  endpoints: Endpoint[],
  method: string,
  path: string,
): { endpoint: Endpoint; id: string } | null {
  for (const endpoint of endpoints) {
    if (endpoint.method !== method) continue
    const pattern = new RegExp(`^${endpoint.route.replace(':id', '([A-Za-z0-9_]+)')}$`)
    const match = pattern.exec(path)
    if (match) return { endpoint, id: match[1] ?? '' }
  }
  return null
}
