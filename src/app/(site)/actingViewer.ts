import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Viewer, viewerFrom } from '@/operations/identity/queries/viewer'
import { refreshSession } from '@/operations/identity/refreshSession'
import { REFRESH_COOKIE } from '@/operations/identity/sessionTerms'
import { currentViewer } from './currentViewer'
import { setSessionCookies } from './sessionCookies'

/**
 * Who sends this form, for server actions. A session whose access token ran out while the form was being filled in
 * is renewed on the spot, so that nothing typed is lost.
 * @param path where to come back to after logging in
 */
export async function actingViewer(path: string): Promise<{ payload: Payload; now: Date; viewer: Viewer }> {
  const { payload, now, viewer } = await currentViewer()
  const actor = viewer ?? (await renewedViewer(payload, now))
  if (!actor) redirect(`/login?next=${encodeURIComponent(path)}`)
  return { payload, now, viewer: actor }
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
