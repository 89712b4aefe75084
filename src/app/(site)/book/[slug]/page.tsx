import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { Stepper } from '@/components/ui/Stepper'
import { DomainError } from '@/domain/errors/domainError'
import { t } from '@/messages/t'
import { type BookingPreview, previewBooking } from '@/operations/booking/queries/previewBooking'
import { listCards } from '@/operations/payment/queries/listCards'
import { requireViewer } from '../../currentViewer'
import { VerifyEmailNotice } from '../../dashboard/VerifyEmailNotice'
import { BookForm } from './BookForm'
import { BookingProblem } from './BookingProblem'
import { bookHref, parseBookQuery } from './bookQuery'

export const metadata: Metadata = { title: t('checkout.pageTitle') }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The checkout of a slot on one page: who, when in both zones, what it costs, what cancelling gives back (CT36). */
export default async function BookPage({ params, searchParams }: Props) {
  const { slug } = await params
  const query = parseBookQuery(await searchParams)
  const { payload, viewer, now } = await requireViewer(bookHref(slug, query))
  if (!query.start) redirect(`/tutors/${encodeURIComponent(slug)}`)
  const preview = await previewBooking({
    payload,
    viewer,
    slug,
    start: new Date(query.start),
    durationMinutes: query.duration,
    now,
  }).catch((error: unknown): BookingPreview => {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  const { tutor } = preview
  const cards = (await listCards({ payload, viewer, now })).filter(({ expiry }) => expiry !== 'expired')
  return (
    <Container>
      <PageHeader
        title={t('checkout.title', { tutor: tutor.displayName })}
        crumbs={[
          { label: t('nav.findTutors'), href: '/tutors' },
          { label: tutor.displayName, href: `/tutors/${tutor.slug}` },
          { label: t('checkout.pageTitle') },
        ]}
      />
      <div className="mb-8 max-w-md">
        <Stepper
          label={t('checkout.steps')}
          steps={[t('checkout.stepTime'), t('checkout.stepDetails'), t('checkout.stepPay')]}
          current={1}
        />
      </div>
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      {preview.problem || preview.ownHold ? (
        <BookingProblem preview={preview} query={query} timeZone={viewer.timezone} />
      ) : (
        <BookForm preview={preview} query={query} viewer={viewer} cards={cards} now={now} />
      )}
    </Container>
  )
}
