import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { issueStatement } from '@/operations/statement/issueStatement'
import { currentViewer } from '../../../../../currentViewer'
import { statementQuery } from '../statementQuery'

/** A tutor's statement as a paper: issued if it was not yet, then the way to its file (EX30). */
export async function POST(request: Request, { params }: { params: Promise<{ month: string }> }) {
  const { payload, viewer, now } = await currentViewer()
  if (!viewer) return new Response(null, { status: 401 })
  const currency = String((await request.formData()).get('currency'))
  const query = statementQuery({ month: (await params).month, currency })
  if (!query?.currency) return new Response(null, { status: 404 })
  try {
    const paper = await issueStatement({ payload, viewer, month: query.month, currency: query.currency, now })
    const location = `${env.SERVER_URL}/api/papers/${paper.id}.pdf`
    return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.userMessage, { status: 404 })
    throw error
  }
}
