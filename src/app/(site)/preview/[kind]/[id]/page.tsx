import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentPage } from '@/components/content/ContentPage'
import { HelpArticle } from '@/components/content/HelpArticle'
import { PreviewRefresh } from '@/components/content/PreviewRefresh'
import { Alert } from '@/components/ui/Alert'
import { CONTENT_KINDS } from '@/domain/content/contentPath'
import { env } from '@/env'
import { t } from '@/messages/t'
import { previewContent } from '@/operations/content/queries/previewContent'
import { requireRole } from '../../../currentViewer'
import { listHref } from '../../../tutors/listQuery'

type Props = { params: Promise<{ kind: string; id: string }> }

export const metadata: Metadata = { title: t('help.previewTitle'), robots: { index: false, follow: false } }

/** A draft as it will look, for the content team: beside the form of the admin, and on its own. Never kept in memory. */
export default async function PreviewPage({ params }: Props) {
  const { kind: asked, id } = await params
  const { payload, viewer, now } = await requireRole(
    `/preview/${encodeURIComponent(asked)}/${encodeURIComponent(id)}`,
    'content',
    'owner',
  )
  const kind = CONTENT_KINDS.find((one) => one === asked)
  if (!kind || !/^[0-9a-f-]{36}$/.test(id)) notFound()
  const preview = await previewContent({ payload, kind, id, user: viewer.user, now })
  if (!preview) notFound()
  const isEmpty = preview.kind === 'pages' && !preview.page.title && preview.page.blocks.length === 0
  return (
    <>
      <PreviewRefresh serverUrl={env.SERVER_URL} />
      <Alert title={t('help.previewTitle')} className="m-4">
        {t(isEmpty ? 'help.previewEmpty' : 'help.previewText')}
      </Alert>
      {preview.kind === 'pages' ? (
        <ContentPage page={preview.page} timeZone={viewer.timezone} tutorsHref={listHref} />
      ) : (
        <HelpArticle article={preview.article} related={[]} />
      )}
    </>
  )
}
