import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { User } from '@/payload-types'
import { currentInstant } from '@/services/clock/clock'

/** Who and when, for a component of the staff panel: Payload has authenticated the user already. */
export async function staffContext({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<{ viewer: Viewer; now: Date }> {
  const staff = user as User & { _sid?: string }
  const { id, email, firstName, lastName, roles, timezone, currency } = staff
  const viewer = {
    id,
    email,
    firstName,
    lastName,
    roles,
    timezone,
    currency,
    emailVerified: true,
    sessionId: staff._sid ?? '',
    user: staff,
  }
  return { viewer, now: await currentInstant(payload) }
}
