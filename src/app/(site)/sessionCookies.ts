import { cookies } from 'next/headers'
import { env } from '@/env'
import type { Session } from '@/operations/identity/session'
import {
  ACCESS_COOKIE,
  ACCESS_MINUTES,
  REFRESH_COOKIE,
  REFRESH_DAYS,
} from '@/operations/identity/sessionTerms'

/** What both cookies share; the access cookie is the one `generatePayloadCookie` would make. */
const RULES = {
  httpOnly: true,
  sameSite: 'lax',
  secure: env.SERVER_URL.startsWith('https://'),
  path: '/',
} as const

/** Hands the browser a session. Only in server actions and route handlers: a page cannot set cookies. */
export async function setSessionCookies({ token, refreshToken }: Session): Promise<void> {
  const jar = await cookies()
  jar.set(ACCESS_COOKIE, token, { ...RULES, maxAge: ACCESS_MINUTES * 60 })
  jar.set(REFRESH_COOKIE, refreshToken, { ...RULES, maxAge: REFRESH_DAYS * 24 * 3600 })
}

/** Makes the browser forget its session. */
export async function clearSessionCookies(): Promise<void> {
  const jar = await cookies()
  for (const name of [ACCESS_COOKIE, REFRESH_COOKIE]) jar.set(name, '', { ...RULES, maxAge: 0 })
}
