import { redirect } from 'next/navigation'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { sessionViewer } from './sessionViewer'

/**
 * Who sends this form, for server actions. A session whose access token ran out while the form was being filled in
 * is renewed, so that nothing typed is lost.
 * @param path where to come back to after logging in
 */
export async function actingViewer(path: string): Promise<{ payload: Payload; now: Date; viewer: Viewer }> {
  const { payload, now, viewer } = await sessionViewer()
  if (!viewer) redirect(`/login?next=${encodeURIComponent(path)}`)
  return { payload, now, viewer }
}
