import type { CollectionAfterChangeHook } from 'payload'
import { isStaff } from '@/domain/identity/roles'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { User } from '@/payload-types'

const SECRET_FIELDS = new Set([
  'password',
  'hash',
  'salt',
  'sessions',
  'updatedAt',
  'resetPasswordToken',
  'resetPasswordExpiration',
])

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

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>) {
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  for (const key of Object.keys(after)) {
    if (SECRET_FIELDS.has(key)) continue
    if (JSON.stringify(before[key] ?? null) === JSON.stringify(after[key] ?? null)) continue
    changes[key] = { from: before[key] ?? null, to: after[key] ?? null }
  }
  return changes
}
