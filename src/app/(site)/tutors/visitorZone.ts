import { cookies } from 'next/headers'
import { isTimeZone } from '@/domain/time/isTimeZone'
import type { Viewer } from '@/operations/identity/queries/viewer'

/** Holds the zone the browser says it is in; set by `ZoneProbe`. */
export const ZONE_COOKIE = 'edustream-zone'

type VisitorZone = { viewer: Viewer | null; asked?: string }

/**
 * The IANA zone whose clock a visitor reads: the one asked for in the address, else of the account, else of the
 * browser, else UTC.
 */
export async function visitorZone({ viewer, asked }: VisitorZone): Promise<string> {
  if (asked && isTimeZone(asked)) return asked
  if (viewer) return viewer.timezone
  const told = decodeURIComponent((await cookies()).get(ZONE_COOKIE)?.value ?? '')
  return isTimeZone(told) ? told : 'UTC'
}
