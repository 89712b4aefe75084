import type { CollectionAfterChangeHook } from 'payload'
import { isStaff } from '@/domain/identity/roles'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { User } from '@/payload-types'
import { changedFields } from './changedFields'

/** Puts every change a staff member makes through the admin panel or REST in the audit log, in the same transaction. */
export const recordStaffChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const actor = req.user as User | null
  if (!actor || !isStaff(actor) || req.context.operation) return doc
  const changes = changedFields(previousDoc ?? {}, doc)
  if (operation === 'update' && Object.keys(changes).length === 0) return doc
  await writeAudit({
    req,
    actorId: actor.id,
    action: operation,
    target: collection.slug,
    targetId: String(doc.id),
    changes,
  })
  return doc
}
