import type { ServerProps } from 'payload'
import { runsSearch } from '@/domain/identity/staffRights'
import type { User } from '@/payload-types'

/** The way to what learners look for and do not find, for those who find tutors. */
export function SupplyNavLink({ user }: ServerProps) {
  if (!runsSearch(user as User | undefined)) return null
  return (
    <a className="nav__link" href="/admin/supply">
      <span className="nav__link-label">Supply radar</span>
    </a>
  )
}
