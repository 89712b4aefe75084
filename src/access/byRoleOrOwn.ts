import type { PayloadRequest, Where } from 'payload'
import type { Role } from '@/domain/identity/roles'
import { activeUser } from './activeUser'
import { byRole } from './byRole'

/**
 * Staff holding one of `roles` reach every document; anyone else only those where one of
 * `userFields` is the user itself. Nobody logged in reaches nothing.
 */
export function byRoleOrOwn(roles: Role[], userFields: string[]) {
  const isStaff = byRole(...roles)
  return ({ req }: { req: PayloadRequest }): boolean | Where => {
    if (isStaff({ req })) return true
    const user = activeUser(req)
    if (!user) return false
    return { or: userFields.map((field) => ({ [field]: { equals: user.id } })) }
  }
}
