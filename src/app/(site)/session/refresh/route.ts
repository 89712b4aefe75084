import { renewSession } from '../../renewSession'
import { safePath } from '../safePath'

export const dynamic = 'force-dynamic'

/**
 * Renews the session of a browser whose access token has run out and sends it on to `next`; without a usable refresh
 * token it goes to the login page. Pages cannot set cookies, so they redirect here.
 */
export async function GET(request: Request): Promise<Response> {
  const path = safePath(new URL(request.url).searchParams.get('next')) ?? '/'
  return seeOther((await renewSession()) ? path : `/login?next=${encodeURIComponent(path)}`)
}

const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
