import type { ServerProps } from 'payload'
import { hasRole } from '@/domain/identity/roles'
import type { User } from '@/payload-types'

/** The way to what learners look for and do not find, for those who find tutors. */
export function SupplyNavLink({ user }: ServerProps) {
  if (!hasRole(user as User | undefined, 'ops', 'owner')) return null
  return (
    <a className="nav__link" href="/admin/supply">
      <span className="nav__link-label">Supply radar</span>
    </a>
  )
}
