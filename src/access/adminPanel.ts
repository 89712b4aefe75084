import { STAFF_ROLES } from '@/domain/identity/roles'
import { byRole } from './byRole'

/** Who may open the admin panel: staff only (CT28). */
export const adminPanel = byRole(...STAFF_ROLES)
