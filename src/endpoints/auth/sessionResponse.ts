import { generatePayloadCookie, type Payload } from 'payload'
import { env } from '@/env'
import { userView } from '@/operations/identity/queries/userView'
import { viewerFrom } from '@/operations/identity/queries/viewer'
import type { Session } from '@/operations/identity/session'
import { REFRESH_COOKIE, REFRESH_DAYS } from '@/operations/identity/sessionTerms'
import { SLUGS } from '@/slugs'

type Input = { payload: Payload; session: Session; status?: number; now: Date }

/** Answers a new or renewed session: the tokens in the body for scripts, and as cookies for browsers. */
export async function sessionResponse({ payload, session, status = 200, now }: Input): Promise<Response> {
  const { token, exp, refreshToken } = session
  const viewer = await viewerFrom({ payload, headers: new Headers({ Authorization: `JWT ${token}` }), now })
  const user = viewer && userView(viewer)
  const response = Response.json({ user, token, exp, refreshToken }, { status })
  const { auth } = payload.collections[SLUGS.users].config
  const accessCookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  }) as string
  response.headers.append('Set-Cookie', accessCookie)
  response.headers.append('Set-Cookie', refreshCookie(refreshToken, REFRESH_DAYS * 24 * 3600))
  return response
}

/** Makes the browser forget the refresh token. */
export const expiredRefreshCookie = () => refreshCookie('', 0)

function refreshCookie(value: string, maxAge: number): string {
  const secure = env.SERVER_URL.startsWith('https://') ? '; Secure' : ''
  return `${REFRESH_COOKIE}=${value}; Max-Age=${maxAge}; Path=/${secure}; HttpOnly; SameSite=Lax`
}
