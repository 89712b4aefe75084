import type { CollectionAfterChangeHook } from 'payload'
import { endAllSessions } from '@/operations/identity/endAllSessions'
import type { User } from '@/payload-types'

/** A suspended account is logged out everywhere, in the transaction that suspends it. */
export const endSuspendedSessions: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, req }) => {
  if (previousDoc?.status === 'active' && doc.status !== 'active') await endAllSessions(req, doc.id)
  return doc
}
