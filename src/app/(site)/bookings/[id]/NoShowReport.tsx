import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ConfirmDialog } from '@/components/ui/ConfirmDialog'
import { t } from '@/messages/t'
import { reportAbsence } from '../actions'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'

/** Says that the other side has not come, while the lesson is on; ends it, so it asks first (D16). */
export function NoShowReport({ booking }: Pick<BookingPageView, 'booking'>) {
  const { id, as, allowedActions } = booking
  const who = allowedActions.includes('endTutorAbsent') ? 'tutor' : 'student'
  const isOffered = who === 'tutor' || allowedActions.includes('endStudentAbsent')
  if (as === 'ops' || !isOffered) return null
  const name = firstName(who === 'tutor' ? booking.tutorName : booking.studentName)
  return (
    <ConfirmDialog
      title={t('bookings.noShow.title', { name })}
      triggerLabel={t('bookings.noShow.report', { name })}
    >
      <p className="mb-5 text-ink-soft">
        {who === 'tutor'
          ? t('bookings.noShow.tutorText', { name })
          : t('bookings.noShow.studentText', { name })}
      </p>
      <ActionForm action={reportAbsence} errorTitle={t('bookings.noShow.failed')}>
        <input type="hidden" name="bookingId" value={id} />
        <input type="hidden" name="who" value={who} />
        <SubmitButton variant="danger" pendingLabel={t('bookings.time.sending')}>
          {t('bookings.noShow.submit')}
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  )
}
