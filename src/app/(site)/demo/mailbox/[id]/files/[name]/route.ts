import { findDemoMail } from '@/operations/demo/queries/findDemoMail'
import { demoVisit } from '../../../../demoVisit'

/** An attachment of a mail in the demo's mailbox, just as it was sent. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; name: string }> }) {
  const { payload } = await demoVisit()
  const { id, name } = await params
  const mail = await findDemoMail({ payload, id })
  const file = mail?.attachments.find(({ filename }) => filename === name)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.content, {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${file.filename}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
