import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BookingStatusBadge } from '@/components/booking/BookingStatusBadge'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { requireViewer } from '../../currentViewer'
import { bookingCardOf } from '../bookingCardOf'
import { flashFor } from '../flashFor'
import { BookingDetails } from './BookingDetails'
import { BookingHistory } from './BookingHistory'
import { GoodFitPanel } from './GoodFitPanel'
import { HelpCard } from './HelpCard'
import { MoneyCard } from './MoneyCard'
import { ProposalPanel } from './ProposalPanel'
import { SeriesCard } from './SeriesCard'
import { StatusPanel } from './StatusPanel'
import { StrikeNote } from './StrikeNote'
import { visibleBooking } from './visibleBooking'
import { WhenCard } from './WhenCard'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const booking = await visibleBooking((await params).id)
  if (!booking) return { title: t('bookings.detailTitle') }
  const { subject, counterpart } = bookingCardOf(booking)
  return { title: t('booking.subjectWith', { subject, name: counterpart.name }) }
}

/** One lesson: where it stands, what can be done about it, when, what it costs and what happened so far (D19). */
export default async function BookingPage({ params, searchParams }: Props) {
  const { id } = await params
  const { viewer, now } = await requireViewer(`/bookings/${id}`)
  const booking = await visibleBooking(id)
  if (!booking) notFound()
  const { done } = await searchParams
  const card = bookingCardOf(booking)
  const view = { booking, viewer, now }
  return (
    <Container>
      <FlashMessage flash={flashFor(done)} />
      <PageHeader
        title={t('booking.subjectWith', { subject: card.subject, name: card.counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }) },
        ]}
        text={
          <div className="pt-1">
            <BookingStatusBadge {...card} />
          </div>
        }
      />
      {booking.as === 'ops' && (
        <Alert
          className="mb-6"
          action={
            <ButtonLink
              href={`/admin/collections/bookings/${booking.id}`}
              variant="secondary"
              prefetch={false}
            >
              {t('bookings.openAdmin')}
            </ButtonLink>
          }
        >
          {t('bookings.staffNote')}
        </Alert>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_23rem] lg:gap-8">
        <div className="grid gap-6 empty:hidden lg:col-start-1">
          <ProposalPanel {...view} />
          <StatusPanel {...view} />
          <GoodFitPanel {...view} />
          <StrikeNote booking={booking} />
        </div>
        <aside
          aria-label={t('bookings.summary')}
          className="grid gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1"
        >
          <WhenCard {...view} />
          <SeriesCard {...view} />
          <MoneyCard {...view} />
          <HelpCard {...view} />
        </aside>
        <div className="grid gap-6 lg:col-start-1">
          <BookingDetails {...view} />
          <BookingHistory {...view} />
        </div>
      </div>
    </Container>
  )
}
