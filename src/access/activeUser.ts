import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'

/** The logged-in user, or null when nobody is logged in or the account is suspended. */
export function activeUser(req: PayloadRequest): User | null {
  const user = req.user as User | null
  return user && user.status === 'active' ? user : null
}
