import { sql } from '@payloadcms/db-postgres'
import { SLOT_HOLDING_STATES } from '@/domain/booking/states'

/**
 * The states of a booking that has its time, for `session_state in (…)`. Written out and not as parameters: only then
 * can a statement planned once use the partial indexes of the constraints against overlaps.
 */
export const slotHoldingStates = sql.raw(SLOT_HOLDING_STATES.map((state) => `'${state}'`).join(', '))
