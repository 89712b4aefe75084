import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { User } from '@/payload-types'

/**
 * No one raises a role but the owner, and no one changes their own (domain.md section 1).
 * Calls without a user (operations, seed) pass: they decide the role themselves.
 */
export const guardRoleChange: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  const actor = req.user as User | null
  if (!actor || !data.roles) return data
  const before = [...(originalDoc?.roles ?? [])].sort().join()
  const after = [...data.roles].sort().join()
  if (before === after) return data
  if (!hasRole(actor, 'owner') || actor.id === originalDoc?.id) {
    throw new DomainError('FORBIDDEN', `role change by ${actor.id} refused`, { field: 'roles' })
  }
  return data
}
