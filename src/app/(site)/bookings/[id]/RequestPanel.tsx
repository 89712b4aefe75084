import { ConfirmBookingForm } from '@/components/booking/ConfirmBookingForm'
import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { DeclineBookingDialog } from '@/components/booking/DeclineBookingDialog'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { acceptRequest, declineRequest } from '../actions'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'

/** A request that waits for the tutor: for the student until when, for the tutor the two answers (D08). */
export function RequestPanel({ booking, viewer, now }: BookingPageView) {
  const { id, requestExpiresAt, allowedActions, as } = booking
  const tutor = firstName(booking.tutorName)
  const student = firstName(booking.studentName)
  const when = requestExpiresAt
    ? formatInstant({ instant: requestExpiresAt, timeZone: viewer.timezone, style: 'dayTime' })
    : ''
  const isTutor = as === 'tutor'
  const { title, text } = wordsFor(booking, { tutor, student, when })
  return (
    <Card as="section" padding="lg">
      <CardTitle>{title}</CardTitle>
      <p className="text-ink-soft">{text}</p>
      {requestExpiresAt && (
        <p className="mt-2">
          {t('bookings.request.left')}{' '}
          <strong>
            <Countdown
              serverNow={now.toISOString()}
              target={requestExpiresAt}
              words={countdownWords(t('bookings.request.overText'))}
              refreshAtZero
            />
          </strong>
        </p>
      )}
      {isTutor && booking.series && (
        <p className="mt-2">{t('series.acceptsAll', { count: booking.series.requested })}</p>
      )}
      {isTutor && (
        <div className="mt-5 flex flex-wrap items-start gap-3">
          {allowedActions.includes('confirm') && (
            <ConfirmBookingForm
              action={acceptRequest}
              bookingId={id}
              studentName={student}
              net={booking.requestNet}
            />
          )}
          {allowedActions.includes('decline') && (
            <>
              <DeclineBookingDialog action={declineRequest} bookingId={id} studentName={student} />
              <noscript>
                <a href={`/bookings/${id}/decline`} className="mt-2 block underline">
                  {t('bookings.noscriptDecline')}
                </a>
              </noscript>
            </>
          )}
        </div>
      )}
    </Card>
  )
}

/** Where the tutor asked for something else, it is not the tutor who is waited for. */
function wordsFor(
  { as, proposal }: BookingPageView['booking'],
  words: { tutor: string; student: string; when: string },
): { title: string; text: string } {
  if (as === 'tutor')
    return { title: t('bookings.request.tutorTitle', words), text: t('bookings.request.tutorText', words) }
  if (proposal) return { title: t('bookings.request.openTitle'), text: t('bookings.request.openText', words) }
  return { title: t('bookings.request.title', words), text: t('bookings.request.text', words) }
}
