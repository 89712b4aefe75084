import type { GlobalAfterChangeHook } from 'payload'
import { isStaff } from '@/domain/identity/roles'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { User } from '@/payload-types'
import { changedFields } from './changedFields'

/** Puts every change of settings in the audit log, in the transaction of the change. */
export const recordGlobalChange: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const actor = req.user as User | null
  if (!actor || !isStaff(actor)) return doc
  const changes = changedFields(previousDoc ?? {}, doc)
  if (Object.keys(changes).length === 0) return doc
  await writeAudit({
    req,
    actorId: actor.id,
    action: 'update',
    target: global.slug,
    targetId: global.slug,
    changes,
  })
  return doc
}
