import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { requestPaper } from '@/operations/paper/requestPaper'
import { currentViewer } from '../../../currentViewer'

const id = z.uuid()

/** The receipt of a lesson for whoever paid for it: issued if it was not yet, then the way to its file (EX30). */
export async function POST(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const bookingId = id.safeParse((await params).id)
  if (!bookingId.success) return new Response(null, { status: 404 })
  const { payload, viewer, now } = await currentViewer()
  if (!viewer) return new Response(null, { status: 401 })
  try {
    const paper = await requestPaper({
      payload,
      viewer,
      of: { bookingId: bookingId.data },
      kind: 'receipt',
      now,
    })
    const location = `${env.SERVER_URL}/api/papers/${paper.id}.pdf`
    return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'NO_RECEIPT'))
      return new Response(null, { status: 404 })
    throw error
  }
}
