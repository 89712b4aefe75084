import { headers } from 'next/headers'
import { safePath } from './session/safePath'

/** The page a form was on, or the home page: only ever a path of this site. */
export async function pageOfForm(): Promise<string> {
  const sent = await headers()
  const referer = URL.parse(sent.get('referer') ?? '')
  const isOurs = referer !== null && referer.host === sent.get('host')
  return (isOurs && safePath(`${referer.pathname}${referer.search}`)) || '/'
}
