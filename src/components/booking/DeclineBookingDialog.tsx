import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'
import { ConfirmDialog } from '../ui/ConfirmDialog'

type DeclineBookingDialogProps = { action: FormAction; bookingId: string; studentName: string }

/** The tutor's no, with the reason the student reads. Sends `bookingId` and `reason`. */
export function DeclineBookingDialog({ action, bookingId, studentName }: DeclineBookingDialogProps) {
  return (
    <ConfirmDialog title={t('booking.declineTitle')} triggerLabel={t('booking.decline')}>
      <p className="mb-4 text-ink-soft">{t('booking.declineText', { name: studentName })}</p>
      <ActionForm action={action} errorTitle={t('booking.declineFailed')} className="grid gap-5">
        <input type="hidden" name="bookingId" value={bookingId} />
        <TextAreaField
          name="reason"
          label={t('booking.declineReason')}
          hint={t('booking.declineHint', { name: studentName })}
          maxLength={500}
          required
        />
        <SubmitButton variant="danger" pendingLabel={t('booking.declining')}>
          {t('booking.declineSubmit')}
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  )
}
