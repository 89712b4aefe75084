import type { CollectionAfterDeleteHook } from 'payload'
import { isStaff } from '@/domain/identity/roles'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { User } from '@/payload-types'

/** Puts what a staff member deletes through the admin panel or REST in the audit log, in the same transaction. */
export const recordStaffDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const actor = req.user as User | null
  if (!actor || !isStaff(actor) || req.context.operation) return doc
  const changes = {
    [collection.admin?.useAsTitle ?? 'id']: { from: doc[collection.admin?.useAsTitle ?? 'id'], to: null },
  }
  await writeAudit({
    req,
    actorId: actor.id,
    action: 'delete',
    target: collection.slug,
    targetId: String(id),
    changes,
  })
  return doc
}
