import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { PasswordField } from '../form/PasswordField'
import { SubmitButton } from '../form/SubmitButton'

/** Sends `token` and `password`. */
export function ResetPasswordForm({ action, token }: { action: FormAction; token: string }) {
  return (
    <ActionForm action={action} errorTitle={t('form.problem')} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <PasswordField
        label={t('auth.newPassword')}
        hint={t('auth.passwordHint')}
        autoComplete="new-password"
        minLength={10}
        labels={{ show: t('auth.show'), hide: t('auth.hide') }}
      />
      <SubmitButton block pendingLabel={t('form.saving')}>
        {t('auth.savePassword')}
      </SubmitButton>
    </ActionForm>
  )
}
