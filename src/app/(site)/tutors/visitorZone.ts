import { cookies } from 'next/headers'
import { isTimeZone } from '@/domain/time/isTimeZone'
import type { Viewer } from '@/operations/identity/queries/viewer'

/** Holds the zone the browser says it is in; set by `ZoneProbe`. */
export const ZONE_COOKIE = 'edustream-zone'

/** Holds the zone a visitor chose on a page; set by `ZoneChoice`. */
export const ZONE_CHOICE_COOKIE = 'edustream-zone-choice'

type VisitorZone = { viewer: Viewer | null; asked?: string }

/**
 * The IANA zone whose clock a visitor reads: the one asked for in the address, else the one chosen before, else
 * of the account, else of the browser, else UTC.
 */
export async function visitorZone({ viewer, asked }: VisitorZone): Promise<string> {
  if (asked && isTimeZone(asked)) return asked
  const chosen = await zoneIn(ZONE_CHOICE_COOKIE)
  return chosen ?? viewer?.timezone ?? (await zoneIn(ZONE_COOKIE)) ?? 'UTC'
}

async function zoneIn(cookie: string): Promise<string | undefined> {
  const told = (await cookies()).get(cookie)?.value ?? ''
  // Zone names hold two signs that are escaped; decoding what else a visitor may send could throw.
  const zone = told.replaceAll('%2F', '/').replaceAll('%2B', '+')
  return isTimeZone(zone) ? zone : undefined
}
