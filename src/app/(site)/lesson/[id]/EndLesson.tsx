import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { t } from '@/messages/t'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { endLessonEarly } from '../../bookings/actions'

/** The tutor's way to end the lesson before its time; the fold asks before it happens. */
export function EndLesson({ booking }: { booking: BookingView }) {
  if (!booking.allowedActions.includes('end'))
    return <p className="text-sm text-ink-soft">{t('lesson.endNotYet')}</p>
  return (
    <details className="rounded-lg border border-line bg-surface p-4">
      <summary className="cursor-pointer font-medium">{t('lesson.end')}</summary>
      <p className="mt-3 mb-4 text-ink-soft">{t('lesson.endText')}</p>
      <ActionForm action={endLessonEarly} errorTitle={t('lesson.endFailed')}>
        <input type="hidden" name="bookingId" value={booking.id} />
        <SubmitButton variant="danger" pendingLabel={t('lesson.ending')}>
          {t('lesson.endSubmit')}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
