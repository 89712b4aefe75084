import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BookingCard } from '@/components/booking/BookingCard'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { type Flash, FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import { shiftWords } from '@/messages/shiftWords'
import { t } from '@/messages/t'
import { zoneCity } from '@/messages/zoneLabel'
import { getSeries, type SeriesView } from '@/operations/series/queries/getSeries'
import { bookingCardOf } from '../../bookings/bookingCardOf'
import { requireViewer } from '../../currentViewer'

export const metadata: Metadata = { title: t('series.card') }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** All lessons of a weekly series, where each stands, and what clock changes do to those to come (EX03, NV07). */
export default async function SeriesPage({ params, searchParams }: Props) {
  const { id } = await params
  const { done } = await searchParams
  const { payload, viewer, now } = await requireViewer(`/series/${id}`)
  if (!z.uuid().safeParse(id).success) notFound()
  const series = await getSeries({ payload, viewer, seriesId: id, now }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  const cards = series.lessons.map(bookingCardOf)
  const [first] = cards
  const next = series.lessons.find(({ allowedActions }) => allowedActions.includes('cancel'))
  return (
    <Container>
      <FlashMessage flash={flashOf(done, first?.counterpart.name ?? '', series)} />
      <PageHeader
        title={t('series.detailTitle', {
          subject: first?.subject ?? '',
          name: first?.counterpart.name ?? '',
        })}
        text={t('series.weeklyAt', { times: timesOf(series), zone: zoneCity(series.timezone) })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: series.reference }) },
        ]}
      />
      {series.shifts.map((shift) => (
        <Alert key={shift.first.toISOString()} className="mb-6">
          {shiftWords(shift, viewer.timezone)}
        </Alert>
      ))}
      <h2 className="mb-4 text-xl font-semibold">{t('series.lessons')}</h2>
      <ul className="grid gap-4">
        {cards.map((card) => (
          <li key={card.id}>
            <BookingCard booking={card} timeZone={viewer.timezone} />
          </li>
        ))}
      </ul>
      {next && next.as !== 'ops' && (
        <ButtonLink
          href={`/bookings/${next.id}/cancel?scope=following`}
          variant="secondary"
          icon="calendar-x"
          className="mt-8"
          prefetch={false}
        >
          {t('series.cancelRest')}
        </ButtonLink>
      )}
    </Container>
  )
}

function flashOf(done: unknown, name: string, { total, lessons }: SeriesView): Flash | null {
  const isFromPackage = lessons.some(({ packageId }) => packageId !== null)
  const message = isFromPackage
    ? t('series.bookedFromPackage', { name, count: lessons.length })
    : t('series.paid', { name, amount: formatMoney(total) })
  if (done === 'paid') return { tone: 'success', message }
  return done === 'cancelled' ? { tone: 'success', message: t('series.cancelled') } : null
}

const timesOf = ({ weekly }: SeriesView): string =>
  weekly.map(({ day, start }) => t('series.dayAt', { day: t(`series.days.${day}`), time: start })).join(', ')
