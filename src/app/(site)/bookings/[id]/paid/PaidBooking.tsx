import { BookingSummary } from '@/components/booking/BookingSummary'
import { paymentWords } from '@/components/booking/paymentWords'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import { addMoney } from '@/domain/money/money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { firstName } from '../../firstName'
import type { BookingPageView } from '../bookingPageView'
import { CalendarMenu } from '../CalendarMenu'
import { lessLinesOf } from '../lessLinesOf'

/** The good end of booking: what was booked, in both zones, and what happens next. */
export function PaidBooking(view: BookingPageView) {
  const { booking, viewer } = view
  const { timezone: timeZone } = viewer
  const tutor = firstName(booking.tutorName)
  const total = addMoney(booking.price, booking.serviceFee)
  const card = booking.paidWith?.card ?? total
  const isRequest = booking.sessionState === 'REQUESTED'
  const answerBy = formatInstant({
    instant: booking.requestExpiresAt ?? booking.start,
    timeZone,
    style: 'dayTime',
  })
  const starts = formatInstant({ instant: booking.start, timeZone, style: 'dayTime' })
  return (
    <>
      <div className="mb-6 flex items-start gap-4">
        <span className="grid size-14 shrink-0 place-items-center rounded-full bg-success-soft text-success-ink">
          <Icon name="circle-check" className="size-8" />
        </span>
        <div>
          <h1 className="text-3xl font-bold tracking-tight">
            {isRequest ? t('checkout.paidRequestTitle') : t('checkout.paidConfirmedTitle')}
          </h1>
          <p className="mt-1.5 text-ink-soft">
            {isRequest
              ? t('checkout.paidRequestText', { tutor, when: answerBy })
              : t('checkout.paidConfirmedText', { tutor, when: starts })}
          </p>
        </div>
      </div>
      <Card padding="lg">
        <BookingSummary
          counterpart={{
            name: booking.tutorName,
            photoUrl: booking.tutorPhotoUrl,
            role: t('checkout.tutorRole'),
          }}
          subject={booking.subjectName}
          topic={booking.topic}
          start={booking.start}
          end={booking.end}
          durationMinutes={booking.durationMinutes}
          timeZone={timeZone}
          otherZone={{ name: tutor, timeZone: booking.timezoneTutor }}
          price={booking.price}
          serviceFee={booking.serviceFee}
          total={card}
          lessLines={lessLinesOf(booking)}
          nextSteps={
            isRequest
              ? [
                  t('booking.nextRequest', { tutor, when: answerBy }),
                  t('booking.nextNotCharged'),
                  t('booking.nextJoin'),
                ]
              : [t('booking.nextConfirmed'), t('booking.nextJoin')]
          }
        />
        <p className="mt-4 text-sm text-ink-soft">
          {paymentWords({
            paymentState: booking.paymentState,
            paid: total,
            card,
            isFromPackage: booking.packageId !== null,
          })}
        </p>
      </Card>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/bookings/${booking.id}`}>{t('checkout.seeBooking')}</ButtonLink>
        <CalendarMenu {...view} />
        <ButtonLink href="/dashboard" variant="ghost">
          {t('checkout.toDashboard')}
        </ButtonLink>
        <ButtonLink href={`/tutors/${booking.tutorSlug}`} variant="ghost">
          {t('checkout.bookAnother')}
        </ButtonLink>
      </div>
    </>
  )
}
