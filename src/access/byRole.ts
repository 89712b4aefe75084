import type { PayloadRequest } from 'payload'
import type { Role } from '@/domain/identity/roles'
import { activeUser } from './activeUser'

/**
 * Access for active users holding one of `roles`. The owner is always included (domain.md section 1).
 * Returns a boolean, so it fits collection, field and admin access alike.
 */
export function byRole(...roles: Role[]) {
  return ({ req }: { req: PayloadRequest }): boolean => {
    const user = activeUser(req)
    return !!user?.roles?.some((role) => role === 'owner' || roles.includes(role))
  }
}
