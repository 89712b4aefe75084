import config from '@payload-config'
import { cookies } from 'next/headers'
import { getPayload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { refreshSession } from '@/operations/identity/refreshSession'
import { REFRESH_COOKIE } from '@/operations/identity/sessionTerms'
import { currentInstant } from '@/services/clock/clock'
import { clearSessionCookies, setSessionCookies } from './sessionCookies'

/**
 * Trades the refresh token of this browser for a new session; one that is no good any more is forgotten. Only in server
 * actions and route handlers, which can set cookies.
 * @returns whether there is a session now
 */
export async function renewSession(): Promise<boolean> {
  const refreshToken = (await cookies()).get(REFRESH_COOKIE)?.value
  if (!refreshToken) return false
  const payload = await getPayload({ config })
  try {
    await setSessionCookies(
      await refreshSession({ payload, refreshToken, now: await currentInstant(payload) }),
    )
    return true
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await clearSessionCookies()
    return false
  }
}
