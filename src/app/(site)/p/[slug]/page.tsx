import { RichText } from '@payloadcms/richtext-lexical/react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Container } from '@/components/ui/Container'
import { DateTime } from '@/components/ui/DateTime'
import { PageHeader } from '@/components/ui/PageHeader'
import { RichText as Sentence } from '@/components/ui/RichText'
import { getPage } from '@/operations/content/queries/getPage'
import { currentViewer } from '../../currentViewer'

type Props = { params: Promise<{ slug: string }> }

const PROSE =
  'prose-narrow [&_h2]:mt-10 [&_h2]:text-2xl [&_h2]:font-bold [&_h3]:mt-6 [&_h3]:text-lg [&_h3]:font-semibold ' +
  '[&_ul]:list-disc [&_ol]:list-decimal [&_ul]:ps-6 [&_ol]:ps-6 [&_li+li]:mt-1.5 [&_a]:font-medium [&_a]:text-primary-ink ' +
  '[&_a]:underline [&_a]:underline-offset-4 [&_blockquote]:border-s-2 [&_blockquote]:border-primary-line [&_blockquote]:ps-4'

const load = cache(async (slug: string) => {
  if (!/^[\w-]{1,80}$/.test(slug)) notFound()
  const { payload } = await currentViewer()
  return (await getPage({ payload, slug })) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, slug } = await load((await params).slug)
  return { title, description: summary, alternates: { canonical: `/p/${slug}` } }
}

/** A page the content team wrote: terms, privacy, help. */
export default async function ContentPage({ params }: Props) {
  const page = await load((await params).slug)
  return (
    <Container width="reading">
      <PageHeader title={page.title} text={page.summary} />
      {page.body && (
        <div className={PROSE}>
          <RichText data={page.body} disableContainer />
        </div>
      )}
      <p className="mt-10 border-t border-line pt-4 text-sm text-ink-soft">
        <Sentence
          message="discovery.updated"
          parts={{ date: <DateTime instant={page.updatedAt} timeZone="UTC" style="dateYear" /> }}
        />
      </p>
    </Container>
  )
}
