import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Viewer, viewerFrom } from '@/operations/identity/queries/viewer'
import { refreshSession } from '@/operations/identity/refreshSession'
import { REFRESH_COOKIE } from '@/operations/identity/sessionTerms'
import { currentViewer } from './currentViewer'
import { setSessionCookies } from './sessionCookies'

/**
 * Who sends this, for server actions and route handlers, which can set cookies: a session whose access token has run out
 * is renewed on the spot. Null for nobody.
 */
export async function sessionViewer(): Promise<{ payload: Payload; now: Date; viewer: Viewer | null }> {
  const { payload, now, viewer } = await currentViewer()
  return { payload, now, viewer: viewer ?? (await renewedViewer(payload, now)) }
}

async function renewedViewer(payload: Payload, now: Date): Promise<Viewer | null> {
  const refreshToken = (await cookies()).get(REFRESH_COOKIE)?.value
  if (!refreshToken) return null
  const session = await refreshSession({ payload, refreshToken, now }).catch((error: unknown) => {
    if (error instanceof DomainError) return null
    throw error
  })
  if (!session) return null
  await setSessionCookies(session)
  return viewerFrom({ payload, headers: new Headers({ Authorization: `JWT ${session.token}` }), now })
}
