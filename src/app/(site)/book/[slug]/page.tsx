import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { Stepper } from '@/components/ui/Stepper'
import { DomainError } from '@/domain/errors/domainError'
import { t } from '@/messages/t'
import { type BookingPreview, previewBooking } from '@/operations/booking/queries/previewBooking'
import { listPackages } from '@/operations/package/queries/listPackages'
import { listCards } from '@/operations/payment/queries/listCards'
import { previewPayment } from '@/operations/payment/queries/previewPayment'
import { listOwnPrices } from '@/operations/price/queries/listOwnPrices'
import { requireViewer } from '../../currentViewer'
import { VerifyEmailNotice } from '../../dashboard/VerifyEmailNotice'
import { AskedPrice } from '../../prices/AskedPrice'
import { BookForm } from './BookForm'
import { BookingProblem } from './BookingProblem'
import { bookHref, parseBookQuery } from './bookQuery'

export const metadata: Metadata = { title: t('checkout.pageTitle') }

const PRICE_CHANGED = { tone: 'warning', message: t('checkout.priceChanged') } as const

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The checkout of a slot on one page: who, when in both zones, what it costs, what cancelling gives back (CT36). */
export default async function BookPage({ params, searchParams }: Props) {
  const { slug } = await params
  const said = await searchParams
  const query = parseBookQuery(said)
  const { payload, viewer, now } = await requireViewer(bookHref(slug, query))
  if (!query.start) redirect(`/tutors/${encodeURIComponent(slug)}`)
  const preview = await previewBooking({
    payload,
    viewer,
    slug,
    start: new Date(query.start),
    durationMinutes: query.duration,
    isTrial: query.trial === '1',
    now,
  }).catch((error: unknown): BookingPreview => {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  const { tutor } = preview
  const [ownPrice] = await listOwnPrices({ payload, viewer, tutorId: tutor.id })
  const packages = preview.isTrial
    ? []
    : (await listPackages({ payload, viewer, tutorId: tutor.id, now })).filter(
        (one) => one.canBook && one.durationMinutes === preview.durationMinutes,
      )
  const tendersOf = ({ durationMinutes, isTrial }: BookingPreview) =>
    previewPayment({ payload, viewer, tutorId: tutor.id, durationMinutes, isTrial, useWallet: true, now })
  const cards = (await listCards({ payload, viewer, now })).filter(({ expiry }) => expiry !== 'expired')
  return (
    <Container>
      <FlashMessage flash={said.done === 'price-changed' ? PRICE_CHANGED : null} />
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
      <AskedPrice price={ownPrice} className="mb-6" />
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      {preview.problem || preview.ownHold ? (
        <BookingProblem preview={preview} query={query} timeZone={viewer.timezone} />
      ) : (
        <BookForm
          preview={preview}
          packages={packages}
          tenders={await tendersOf(preview)}
          cards={cards}
          query={query}
          viewer={viewer}
          now={now}
        />
      )}
    </Container>
  )
}
