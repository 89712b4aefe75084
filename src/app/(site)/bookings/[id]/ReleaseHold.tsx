import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { t } from '@/messages/t'
import { cancelLesson } from '../actions'

/** Gives a time free again that is held and not paid. */
export function ReleaseHold({ bookingId }: { bookingId: string }) {
  return (
    <ActionForm action={cancelLesson} errorTitle={t('booking.cancelFailed')}>
      <input type="hidden" name="bookingId" value={bookingId} />
      <SubmitButton variant="ghost" pendingLabel={t('booking.cancelling')}>
        {t('bookings.held.release')}
      </SubmitButton>
    </ActionForm>
  )
}
