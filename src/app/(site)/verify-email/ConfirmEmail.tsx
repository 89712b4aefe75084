import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { t } from '@/messages/t'
import { SendOnArrival } from './SendOnArrival'
import { verifyEmailAction } from './verifyEmailAction'

/** The button that confirms; in a browser with scripts it presses itself once. */
export function ConfirmEmail({ token, canResend }: { token: string; canResend: boolean }) {
  return (
    <>
      <ActionForm action={verifyEmailAction} errorTitle={t('account.confirmFailed')}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton block pendingLabel={t('account.confirming')}>
          {t('account.confirmEmail')}
        </SubmitButton>
        <SendOnArrival />
      </ActionForm>
      <ButtonLink href={canResend ? '/verify-email' : '/login'} variant="ghost" block className="mt-3">
        {canResend ? t('account.newLink') : t('auth.login')}
      </ButtonLink>
    </>
  )
}
