import { cookies } from 'next/headers'
import { env } from '@/env'
import type { Session } from '@/operations/identity/session'

/** The name under which Payload looks for the access token (`cookiePrefix` of payload.config.ts). */
export const ACCESS_COOKIE = 'edustream-token'
export const REFRESH_COOKIE = 'edustream-refresh'

/** CT04: the access token lives 30 minutes, the refresh token 30 days. Browsers count in real time. */
const ACCESS_SECONDS = 30 * 60
const REFRESH_SECONDS = 30 * 24 * 3600

/** What both cookies share; the access cookie is the one `generatePayloadCookie` would make. */
export const cookieRules = {
  httpOnly: true,
  sameSite: 'lax',
  secure: env.SERVER_URL.startsWith('https://'),
  path: '/',
} as const

/** Hands the browser a session. Only in server actions and route handlers: a page cannot set cookies. */
export async function setSessionCookies({ token, refreshToken }: Session): Promise<void> {
  const jar = await cookies()
  jar.set(ACCESS_COOKIE, token, { ...cookieRules, maxAge: ACCESS_SECONDS })
  jar.set(REFRESH_COOKIE, refreshToken, { ...cookieRules, maxAge: REFRESH_SECONDS })
}

/** Makes the browser forget its session. */
export async function clearSessionCookies(): Promise<void> {
  const jar = await cookies()
  for (const name of [ACCESS_COOKIE, REFRESH_COOKIE]) jar.set(name, '', { ...cookieRules, maxAge: 0 })
}
