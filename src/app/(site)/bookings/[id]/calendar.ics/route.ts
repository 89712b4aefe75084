import { DomainError } from '@/domain/errors/domainError'
import { lessonFile } from '@/operations/calendar/queries/lessonFile'
import { currentViewer } from '../../../currentViewer'

/** The lesson as a file that every calendar takes (D18), for the people of the booking. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await currentViewer()
  if (!viewer) return new Response(null, { status: 401 })
  try {
    const { name, content } = await lessonFile({ payload, viewer, bookingId: id, now })
    return new Response(content, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return new Response(null, { status: 404 })
    throw error
  }
}
