import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '../identity/queries/viewer'

/** The books are read by finance, operations and the owner. @throws DomainError FORBIDDEN */
export function assertSeesLedger(viewer: Viewer): void {
  if (!hasRole(viewer, 'finance', 'ops', 'owner'))
    throw new DomainError('FORBIDDEN', `${viewer.id} does not read the books`)
}
