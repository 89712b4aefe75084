import { createHmac } from 'node:crypto'
import { isRobot } from '@/domain/search/events/isRobot'
import { env } from '@/env'
import { clientAddress } from '../../identity/clientAddress'

/** From where a search comes, as its request says. It is never stored: `visitorOf` makes a number of it for one day. */
export type Searcher = { ip: string; userAgent: string | null }

/** The searcher of a request. What a browser fetches ahead nobody has asked for yet: it is noted as little as a robot. */
export const searcherFrom = (headers: Pick<Headers, 'get'>): Searcher => ({
  ip: clientAddress(headers),
  userAgent: AHEAD.some((name) => headers.get(name)) ? null : headers.get('user-agent'),
})

/** What says that a request is made ahead: by Next, by browsers, and by older ones. */
const AHEAD = ['next-router-prefetch', 'sec-purpose', 'purpose']

/**
 * The number under which a searcher is noted on the day (UTC) of `now`: it ties what one person does on that day, before and
 * after logging in, and is another one tomorrow. Nobody can go back from it to the address without the key of the server.
 * @returns null for robots, who are not noted
 */
export function visitorOf({ ip, userAgent }: Searcher, now: Date): string | null {
  if (isRobot(userAgent)) return null
  const day = now.toISOString().slice(0, 10)
  const key = createHmac('sha256', env.PAYLOAD_SECRET).update(`search visitors of ${day}`).digest()
  return createHmac('sha256', key).update(`${ip}\n${userAgent}`).digest('base64url').slice(0, 22)
}
