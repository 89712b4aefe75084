import type { CollectionBeforeOperationHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { lockAccount } from '@/operations/identity/lockUser'
import type { User } from '@/payload-types'

/** Payload's own ways in: without rate limits, without equal timing, open to suspended accounts. */
const CLOSED = new Set(['login', 'forgotPassword', 'resetPassword'])

type Request = { id?: string; data?: Record<string, unknown> }

/**
 * People log in and reset passwords through our own operations only, staff included; and nobody sets a password
 * (with it, somebody's account) by saving a user. Saving locks the account first, see `lockUser`.
 */
export const guardAccountRequests: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as Request
  if (CLOSED.has(operation) && !overrideAccess)
    throw new DomainError('NOT_FOUND', `Payload's ${operation} is closed`)
  if (operation === 'refresh') {
    const user = req.user as User | null
    if (user?.status !== 'active') throw new DomainError('UNAUTHENTICATED', 'no active account to refresh')
    await lockAccount(req, user.id)
  }
  if (operation === 'update') {
    if (data?.password && !overrideAccess) {
      throw new DomainError('FORBIDDEN', 'password set by saving a user', {
        field: 'password',
        userMessage: 'Passwords are changed in the settings of the account, or with a mailed link.',
      })
    }
    if (id) await lockAccount(req, id)
  }
  return args
}
