import type { CollectionAfterLogoutHook } from 'payload'
import { lockAccount } from '@/operations/identity/lockUser'

/** Runs before Payload rewrites the session rows of somebody who logs out of the admin panel, see `lockUser`. */
export const lockAccountOnLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await lockAccount(req, String(req.user.id))
}
