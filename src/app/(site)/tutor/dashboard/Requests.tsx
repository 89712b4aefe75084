import Link from 'next/link'
import { ConfirmBookingForm } from '@/components/booking/ConfirmBookingForm'
import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { DeclineBookingDialog } from '@/components/booking/DeclineBookingDialog'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DateTime } from '@/components/ui/DateTime'
import { EmptyState } from '@/components/ui/EmptyState'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { acceptOnDashboard, declineOnDashboard } from '../../bookings/actions'
import { firstName } from '../../bookings/firstName'

type RequestsProps = { requests: readonly BookingView[]; timeZone: string; now: Date }

/** Requests to answer, soonest lesson first, each with what it earns and until when it waits (D08, NV19). */
export function Requests({ requests, timeZone, now }: RequestsProps) {
  return (
    <Card>
      <CardTitle>{t('tutorHome.requests')}</CardTitle>
      {requests.length === 0 ? (
        <EmptyState
          level={3}
          icon="inbox"
          title={t('tutorHome.requestsNone')}
          text={t('tutorHome.requestsNoneText')}
        />
      ) : (
        <ul>
          {requests.map((request) => (
            <li
              key={request.id}
              className="grid gap-4 border-b border-line py-4 last:border-0 md:grid-cols-[1fr_auto] md:items-center"
            >
              <Request request={request} timeZone={timeZone} now={now} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Request({ request, timeZone, now }: { request: BookingView; timeZone: string; now: Date }) {
  const { id, studentName, subjectName, durationMinutes, start, requestExpiresAt, topic } = request
  const name = firstName(studentName)
  return (
    <>
      <div className="min-w-0">
        <p className="font-semibold">
          <Link href={`/bookings/${id}`} className="rounded-sm underline-offset-4 hover:underline">
            {t('tutorHome.wants', {
              name: studentName,
              subject: subjectName,
              duration: formatDuration(durationMinutes),
            })}
          </Link>
        </p>
        <p>
          {request.series && `${t('series.requestAll', { count: request.series.requested })} `}
          <DateTime instant={start} timeZone={timeZone} style="full" />
          {topic && <span className="text-ink-soft"> · {topic}</span>}
        </p>
        {requestExpiresAt && (
          <p className="text-sm text-ink-soft">
            {t('tutorHome.answerBy', {
              when: formatInstant({ instant: requestExpiresAt, timeZone, style: 'dayTime' }),
            })}
            {'. '}
            {t('teaching.timeLeft')}{' '}
            <strong className="text-ink">
              <Countdown
                serverNow={now.toISOString()}
                target={requestExpiresAt}
                words={countdownWords(t('teaching.timeOver'))}
                refreshAtZero
              />
            </strong>
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        {request.allowedActions.includes('confirm') && (
          <ConfirmBookingForm
            action={acceptOnDashboard}
            bookingId={id}
            studentName={name}
            net={request.requestNet}
          />
        )}
        <DeclineBookingDialog action={declineOnDashboard} bookingId={id} studentName={name} />
        <noscript>
          <a href={`/bookings/${id}/decline`} className="underline">
            {t('teaching.noscriptDecline')}
          </a>
        </noscript>
      </div>
    </>
  )
}
