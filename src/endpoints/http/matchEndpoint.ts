import { match } from 'path-to-regexp'
import { DomainError } from '@/domain/errors/domainError'
import type { EndpointDefinition } from './defineEndpoint'

/** Prepares a lookup from method and path (below /api) to the endpoint and its path parameters. */
export function matchEndpoint(endpoints: readonly EndpointDefinition[]) {
  const routes = endpoints.map((endpoint) => ({
    endpoint,
    matches: match<Record<string, string>>(endpoint.path),
  }))
  return (method: string, path: string): { endpoint: EndpointDefinition; params: Record<string, string> } => {
    let known = false
    for (const { endpoint, matches } of routes) {
      const found = safely(matches, path)
      if (!found) continue
      known = true
      if (endpoint.method === method) return { endpoint, params: { ...found.params } }
    }
    if (known) throw new DomainError('METHOD_NOT_ALLOWED', `${method} is not possible here`)
    throw new DomainError('NOT_FOUND', 'no such endpoint')
  }
}

function safely(matches: ReturnType<typeof match<Record<string, string>>>, path: string) {
  try {
    return matches(path)
  } catch {
    throw new DomainError('MALFORMED_REQUEST', 'path is not valid percent-encoding')
  }
}
