import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { attendLesson } from '@/operations/booking/attendLesson'
import { leaveLesson } from '@/operations/booking/leaveLesson'
import { sessionViewer } from '../../../sessionViewer'

const id = z.uuid()
const said = z.strictObject({ here: z.boolean() })

/**
 * The page of the lesson says that its reader is there, or goes (NV14). Unlike the API it renews a session on the spot:
 * a lesson lasts longer than an access token, and who was there must not depend on that. Nobody acts on the answer, so
 * what comes too early or too late is no error.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const bookingId = id.safeParse((await params).id)
  const body = said.safeParse(await request.json().catch(() => null))
  if (!bookingId.success || !body.success) return new Response(null, { status: 400 })
  if (request.headers.get('sec-fetch-site') === 'cross-site') return new Response(null, { status: 403 })
  const { payload, now, viewer } = await sessionViewer()
  if (!viewer) return new Response(null, { status: 401 })
  const say = body.data.here ? attendLesson : leaveLesson
  try {
    await say({ payload, viewer, bookingId: bookingId.data, now })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'NOT_FOUND') return new Response(null, { status: 404 })
  }
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}
