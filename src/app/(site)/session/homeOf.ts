import { hasRole, isStaff, type Role } from '@/domain/identity/roles'

/** Where a person lands after logging in. */
export function homeOf(person: { roles: readonly Role[] }): string {
  if (isStaff(person)) return '/admin'
  return hasRole(person, 'tutor') ? '/tutor/dashboard' : '/dashboard'
}
