import config from '@payload-config'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getPayload, type Payload } from 'payload'
import { cache } from 'react'
import type { Role } from '@/domain/identity/roles'
import { hasRole } from '@/domain/identity/roles'
import { type Viewer, viewerFrom } from '@/operations/identity/queries/viewer'
import { ACCESS_COOKIE, REFRESH_COOKIE } from '@/operations/identity/sessionTerms'
import { currentInstant } from '@/services/clock/clock'

type Visit = { payload: Payload; now: Date; viewer: Viewer | null }

/**
 * Who looks at this page and when, read once a request. Pages and server actions begin here.
 * The token goes on as a header: arriving from another site (a mail, the pay page) is still a visit of the same
 * person, and Next itself refuses server actions from foreign origins.
 */
export const currentViewer = cache(async (): Promise<Visit> => {
  const payload = await getPayload({ config })
  const now = await currentInstant(payload)
  const token = (await cookies()).get(ACCESS_COOKIE)?.value
  const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {})
  return { payload, now, viewer: token ? await viewerFrom({ payload, headers, now }) : null }
})

/**
 * For pages that need a login: goes on with the person, or sends the browser through the refresh route or the
 * login page and back.
 * @param path the page's own path with its query, e.g. `/bookings?tab=past`
 */
export async function requireViewer(path: string): Promise<Visit & { viewer: Viewer }> {
  const { payload, now, viewer } = await currentViewer()
  if (viewer) return { payload, now, viewer }
  const canRefresh = (await cookies()).has(REFRESH_COOKIE)
  redirect(`${canRefresh ? '/session/refresh' : '/login'}?next=${encodeURIComponent(path)}`)
}

/** Like `requireViewer`; a person with none of the roles gets the not-found page. The owner is no exception. */
export async function requireRole(path: string, ...roles: Role[]): Promise<Visit & { viewer: Viewer }> {
  const visit = await requireViewer(path)
  if (!hasRole(visit.viewer, ...roles)) notFound()
  return visit
}
