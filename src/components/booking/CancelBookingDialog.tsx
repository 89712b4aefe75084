import type { ReactNode } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import type { Scope } from '@/domain/series/scope'
import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import type { BookingViewer } from './bookingStatus'
import { RefundMeter, type RefundMeterProps } from './RefundMeter'
import { RefundToField } from './RefundToField'
import { ScopeField } from './ScopeField'

type CancelBookingDialogProps = {
  action: FormAction
  bookingId: string
  viewer: BookingViewer
  counterpartName: string
  /** What the student gets back if it is cancelled now. */
  refund: RefundMeterProps
  reasonRequired?: boolean
  /** What else cancelling now brings with it. */
  warning?: ReactNode
  /** Of a lesson of a weekly series, what cancelling it alone or with others gives back. */
  refundsByScope?: Record<Scope, Money> | null
  /** The student can have the money in the wallet instead. */
  mayChooseWallet?: boolean
  /** Of a lesson from a package: where what it was worth goes. */
  packageNote?: string
  /** Cancelling now gives a lesson back to the package, not money. */
  goesBackToPackage?: boolean
}

/** Cancelling, with what it gives back said before it happens. Sends `bookingId`, `reason` and, where there is a choice, `scope` and `refundTo`. */
export function CancelBookingDialog(props: CancelBookingDialogProps) {
  const { action, bookingId, viewer, counterpartName: name, refund, warning, refundsByScope } = props
  const { reasonRequired = false, mayChooseWallet = false, packageNote, goesBackToPackage = false } = props
  const amount = formatMoney(refund.refund)
  return (
    <ConfirmDialog
      title={t('booking.cancelTitle')}
      triggerLabel={t('booking.cancel')}
      triggerIcon="calendar-x"
    >
      {viewer === 'student' ? (
        <div className="mb-5 space-y-4">
          <RefundMeter {...refund} />
          {packageNote && <p className="text-sm text-ink-soft">{packageNote}</p>}
        </div>
      ) : (
        <p className="mb-5 text-ink-soft">{t('booking.cancelTutorText', { name, amount })}</p>
      )}
      {warning}
      <ActionForm action={action} errorTitle={t('booking.cancelFailed')} className="grid gap-5">
        <input type="hidden" name="bookingId" value={bookingId} />
        {refundsByScope && (
          <ScopeField
            hint={t('series.scopeCancelHint')}
            refunds={refundsByScope}
            isOwn={viewer === 'student'}
          />
        )}
        {mayChooseWallet && <RefundToField />}
        <TextAreaField
          name="reason"
          label={t('booking.cancelReason')}
          hint={t('booking.cancelHint', { name })}
          optionalLabel={reasonRequired ? undefined : t('form.optional')}
          required={reasonRequired}
          rows={3}
          maxLength={500}
        />
        <SubmitButton variant="danger" pendingLabel={t('booking.cancelling')}>
          {viewer === 'student' && refund.refund.amount > 0 && !refundsByScope
            ? goesBackToPackage
              ? t('packages.cancelSubmit')
              : t('booking.cancelWithRefund', { amount })
            : t('booking.cancelSubmit')}
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  )
}
