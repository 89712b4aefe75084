import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { EndpointDefinition } from './defineEndpoint'

/**
 * @throws DomainError UNAUTHENTICATED when a login is needed, FORBIDDEN when the role is.
 */
export function assertAudience(audience: EndpointDefinition['audience'], viewer: Viewer | null): void {
  if (audience === 'public') return
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'no valid session')
  if (audience === 'user') return
  if (!viewer.roles.some((role) => role === 'owner' || audience.includes(role))) {
    throw new DomainError('FORBIDDEN', `needs one of ${audience.join(', ')}`)
  }
}
