import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole, isStaff } from '@/domain/identity/roles'
import type { User } from '@/payload-types'

/**
 * Keeps accounts from being taken over by saving them: only the owner changes an address (whoever holds it can reset
 * the password) or the accounts of other staff (domain.md section 1). Calls without a user (operations, seed) pass.
 */
export const guardAccountChange: CollectionBeforeChangeHook<User> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const actor = req.user as User | null
  if (operation !== 'update' || !actor || !originalDoc || hasRole(actor, 'owner')) return data
  if (data.email !== undefined && data.email !== originalDoc.email) throw refused(actor, 'email')
  if (isStaff(originalDoc) && actor.id !== originalDoc.id) throw refused(actor, 'roles')
  return data
}

const refused = (actor: User, field: string) =>
  new DomainError('FORBIDDEN', `change of an account by ${actor.id} refused`, {
    field,
    userMessage: 'Only the owner can change this account’s address or the accounts of staff.',
  })
