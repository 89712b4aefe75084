import type { Metadata } from 'next'
import { BookingCard } from '@/components/booking/BookingCard'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { NavTabs } from '@/components/ui/NavTabs'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { hasRole, isLearner } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import { listBookings } from '@/operations/booking/queries/listBookings'
import { requireViewer } from '../currentViewer'
import { TutorTabs } from '../tutor/TutorTabs'
import { BookingsEmpty } from './BookingsEmpty'
import { bookingCardOf } from './bookingCardOf'
import { type BookingsQuery, bookingsHref, parseBookingsQuery } from './bookingsQuery'
import { CardAction } from './CardAction'
import { flashFor } from './flashFor'

export const metadata: Metadata = { title: t('bookings.title') }

const TABS = ['upcoming', 'past', 'cancelled'] as const

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The person's lessons, a tab at a time; someone who teaches and learns chooses the side (D19). */
export default async function BookingsPage({ searchParams }: Props) {
  const given = await searchParams
  const query = parseBookingsQuery(given)
  const { payload, viewer, now } = await requireViewer(bookingsHref(query))
  const teaches = hasRole(viewer, 'tutor')
  const learns = isLearner(viewer)
  const as = query.as ?? (teaches ? 'tutor' : 'student')
  const shown: BookingsQuery = { ...query, as }
  const page = await listBookings({ payload, viewer, as, tab: query.tab, page: query.page, limit: 10, now })
  const isBoth = teaches && learns
  const own = (change: Partial<BookingsQuery>) =>
    bookingsHref({ ...shown, as: isBoth ? as : undefined, page: 1, ...change })
  return (
    <Container>
      <FlashMessage flash={flashFor(given.done)} />
      <PageHeader
        title={t('bookings.title')}
        actions={
          as === 'student' && (
            <ButtonLink href="/tutors" icon="calendar-plus">
              {t('bookings.bookLesson')}
            </ButtonLink>
          )
        }
      />
      {as === 'tutor' && teaches && <TutorTabs current="lessons" />}
      {isBoth && (
        <div className="mb-4 flex flex-wrap gap-2">
          {(['student', 'tutor'] as const).map((side) => (
            <ButtonLink
              key={side}
              href={own({ as: side })}
              size="sm"
              variant={side === as ? 'primary' : 'secondary'}
            >
              {side === 'tutor' ? t('bookings.asTutor') : t('bookings.asLearner')}
            </ButtonLink>
          ))}
        </div>
      )}
      <NavTabs
        label={t('bookings.tabsLabel')}
        tabs={TABS.map((tab) => ({
          href: own({ tab }),
          label: t(`booking.tabs.${tab}`),
          current: tab === query.tab,
          count: tab === query.tab ? page.totalDocs : undefined,
        }))}
      />
      <section aria-label={t(`booking.tabs.${query.tab}`)} className="mt-6">
        <h2 className="sr-only">{t(`booking.tabs.${query.tab}`)}</h2>
        {page.docs.length === 0 ? (
          <BookingsEmpty tab={query.tab} as={as} />
        ) : (
          <ul className="grid gap-4">
            {page.docs.map((booking) => (
              <li key={booking.id}>
                <BookingCard
                  booking={bookingCardOf(booking)}
                  timeZone={viewer.timezone}
                  actions={<CardAction booking={booking} now={now} />}
                />
              </li>
            ))}
          </ul>
        )}
        <div className="mt-8">
          <Pagination
            page={page.page}
            totalPages={page.totalPages}
            hrefFor={(number) => own({ page: number })}
          />
        </div>
      </section>
    </Container>
  )
}
