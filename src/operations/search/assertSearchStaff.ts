import { DomainError } from '@/domain/errors/domainError'
import { runsSearch } from '@/domain/identity/staffRights'
import type { Viewer } from '../identity/queries/viewer'

/** What people searched for and how tutors are put in order is for operations and the owner. @throws DomainError FORBIDDEN */
export function assertSearchStaff(viewer: Viewer): void {
  if (!runsSearch(viewer)) throw new DomainError('FORBIDDEN', `${viewer.id} does not run the search`)
}
