import Link from 'next/link'
import { Avatar } from '@/components/ui/Avatar'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { type Description, DescriptionList } from '@/components/ui/DescriptionList'
import { t } from '@/messages/t'
import { bookingCardOf } from '../bookingCardOf'
import type { BookingPageView } from './bookingPageView'

/** With whom and about what. */
export function BookingDetails({ booking }: BookingPageView) {
  const { counterpart, viewer } = bookingCardOf(booking)
  const items: Description[] = [
    { term: t('bookings.subject'), value: booking.subjectName },
    ...(booking.isTrial ? [{ term: t('notification.facts.lesson'), value: t('trial.name') }] : []),
    { term: t('bookings.topic'), value: booking.topic || t('bookings.none') },
  ]
  return (
    <Card as="section" aria-labelledby="details-title" padding="lg">
      <CardTitle id="details-title">{t('bookings.summary')}</CardTitle>
      <div className="mb-5 flex items-center gap-4">
        <Avatar {...counterpart} size="lg" />
        <div>
          <p className="text-sm text-ink-soft">
            {viewer === 'tutor' ? t('bookings.withStudent') : t('bookings.withTutor')}
          </p>
          <p className="text-lg font-semibold">
            {viewer === 'tutor' ? (
              counterpart.name
            ) : (
              <Link
                href={`/tutors/${booking.tutorSlug}`}
                className="rounded-sm underline-offset-4 hover:underline"
              >
                {counterpart.name}
              </Link>
            )}
          </p>
        </div>
      </div>
      <DescriptionList items={items} />
      {booking.goals && (
        <div className="mt-4">
          <p className="text-sm text-ink-soft">{t('bookings.goals')}</p>
          <p className="whitespace-pre-line">{booking.goals}</p>
        </div>
      )}
    </Card>
  )
}
