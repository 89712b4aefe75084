import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '../identity/queries/viewer'

/** The books as a whole are for finance and the owner. @throws DomainError FORBIDDEN */
export function assertFinance(viewer: Viewer): void {
  if (!hasRole(viewer, 'finance', 'owner')) throw new DomainError('FORBIDDEN', `${viewer.id} is not finance`)
}
