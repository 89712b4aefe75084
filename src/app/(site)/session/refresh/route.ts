import config from '@payload-config'
import { cookies } from 'next/headers'
import { getPayload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { refreshSession } from '@/operations/identity/refreshSession'
import { REFRESH_COOKIE } from '@/operations/identity/sessionTerms'
import { currentInstant } from '@/services/clock/clock'
import { clearSessionCookies, setSessionCookies } from '../../sessionCookies'
import { safePath } from '../safePath'

export const dynamic = 'force-dynamic'

/**
 * Renews the session of a browser whose access token has run out and sends it on to `next`; without a usable refresh
 * token it goes to the login page. Pages cannot set cookies, so they redirect here.
 */
export async function GET(request: Request): Promise<Response> {
  const path = safePath(new URL(request.url).searchParams.get('next')) ?? '/'
  return seeOther((await renew()) ? path : `/login?next=${encodeURIComponent(path)}`)
}

async function renew(): Promise<boolean> {
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

const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
