import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Person } from '../support/createPerson'

/** The person as pages know them. */
export function viewerOf({ id, email, sessionId, user }: Person): Viewer {
  return {
    id,
    email,
    firstName: user.firstName,
    lastName: user.lastName,
    roles: user.roles,
    timezone: user.timezone,
    currency: user.currency,
    emailVerified: !!user.emailVerifiedAt,
    sessionId,
    user,
  }
}
