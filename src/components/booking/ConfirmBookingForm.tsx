import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { SubmitButton } from '../form/SubmitButton'
import type { ButtonSize } from '../ui/buttonClasses'

type ConfirmBookingFormProps = {
  action: FormAction
  bookingId: string
  studentName: string
  /** What the tutor will get, said before they accept (NV19). Left out where the page says it already. */
  net?: Money
  size?: ButtonSize
}

/** The tutor's yes. Sends `bookingId`. */
export function ConfirmBookingForm({ action, bookingId, studentName, net, size }: ConfirmBookingFormProps) {
  return (
    <ActionForm
      action={action}
      errorTitle={t('booking.confirmFailed')}
      aria-label={t('booking.confirmFor', { name: studentName })}
    >
      <input type="hidden" name="bookingId" value={bookingId} />
      <SubmitButton size={size} pendingLabel={t('booking.confirming')}>
        {net ? t('booking.confirmEarn', { amount: formatMoney(net) }) : t('booking.confirm')}
      </SubmitButton>
    </ActionForm>
  )
}
