import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { requestPaper } from '@/operations/paper/requestPaper'
import { currentViewer } from '../../../../currentViewer'

const id = z.uuid()

/** The invoice of a payment for whoever made it: issued if it was not yet, then the way to its file; first to their details when those are missing (EX30). */
export async function POST(_request: Request, { params }: { params: Promise<{ paymentId: string }> }) {
  const paymentId = id.safeParse((await params).paymentId)
  if (!paymentId.success) return new Response(null, { status: 404 })
  const { payload, viewer, now } = await currentViewer()
  if (!viewer) return new Response(null, { status: 401 })
  const goTo = (path: string) =>
    new Response(null, {
      status: 303,
      headers: { Location: `${env.SERVER_URL}${path}`, 'Cache-Control': 'no-store' },
    })
  try {
    const of = { paymentId: paymentId.data }
    const paper = await requestPaper({ payload, viewer, of, kind: 'invoice', now })
    return goTo(`/api/papers/${paper.id}.pdf`)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'PROFILE_INCOMPLETE') return goTo('/settings/tax?for=invoice')
    if (error.code === 'NOT_FOUND') return new Response(null, { status: 404 })
    throw error
  }
}
