import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'

/**
 * Refuses a change of a state field that did not come through an operation. Operations write states with
 * conditional SQL, so a state that arrives here came from REST, bulk edit or the admin panel (STATE_GUARDED, 409).
 * Field access already drops such values for people; this catches Local API calls that override access.
 */
export function guardStateChange(fields: string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc, operation, req }) => {
    if (operation === 'create' || req.context.operation) return data
    const moved = fields.find(
      (field) => field in data && (data[field] ?? null) !== (originalDoc?.[field] ?? null),
    )
    if (moved) throw new DomainError('STATE_GUARDED', `direct change of ${moved} refused`, { field: moved })
    return data
  }
}
