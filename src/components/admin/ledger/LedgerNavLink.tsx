import type { ServerProps } from 'payload'
import { hasRole } from '@/domain/identity/roles'
import type { User } from '@/payload-types'

/** The way to the books in the menu, for those who read them. */
export function LedgerNavLink({ user }: ServerProps) {
  if (!hasRole(user as User | undefined, 'finance', 'ops', 'owner')) return null
  return (
    <a className="nav__link" href="/admin/ledger">
      <span className="nav__link-label">Books</span>
    </a>
  )
}
