import type { CollectionAfterRefreshHook } from 'payload'
import { keepSession } from '@/operations/identity/keepSession'

/** When the admin panel renews its token, Payload cuts the session to 30 minutes; it lives as long as its refresh token. */
export const keepSessionOnRefresh: CollectionAfterRefreshHook = async ({ req }) => {
  const { _sid: sessionId } = req.user as { _sid?: string }
  if (sessionId) await keepSession(req, sessionId)
}
