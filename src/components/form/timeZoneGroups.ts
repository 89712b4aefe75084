import { TIME_ZONES } from '@/messages/timeZones'
import { zoneCity, zoneOffset } from '@/messages/zoneLabel'
import type { SelectGroup } from '../ui/Select'

/**
 * The zones a person chooses from with the offset they have at `now`, for `Select` and `TimeZoneField`.
 * Zones in `also` (the account's, the tutor's) join the list when it does not have them.
 */
export function timeZoneGroups({ now, also = [] }: { now: Date; also?: readonly string[] }): SelectGroup[] {
  const option = (zone: string) => ({
    value: zone,
    label: zone === 'UTC' ? 'UTC' : `${zoneCity(zone)} (${zoneOffset({ timeZone: zone, instant: now })})`,
  })
  const known = new Set(TIME_ZONES.flatMap((group) => group.zones))
  const groups = TIME_ZONES.map(({ region, zones }) => ({ label: region, options: zones.map(option) }))
  const extra = ['UTC', ...new Set(also.filter((zone) => zone !== 'UTC' && !known.has(zone)))]
  return [...groups, { label: 'Other', options: extra.map(option) }]
}
