import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { t } from '@/messages/t'
import { resendLink } from './actions'

/** Asks to confirm the email address, and sends the link once more. */
export function VerifyEmailNotice({ email }: { email: string }) {
  return (
    <Alert
      tone="warning"
      title={t('checkout.verifyTitle')}
      className="mb-6"
      action={
        <ActionForm action={resendLink} errorTitle={t('checkout.verifyFailed')}>
          <SubmitButton variant="secondary" size="sm" pendingLabel={t('checkout.verifyResending')}>
            {t('checkout.verifyResend')}
          </SubmitButton>
        </ActionForm>
      }
    >
      {t('checkout.verifyText', { email })}
    </Alert>
  )
}
