import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { PasswordField } from '../form/PasswordField'
import { SubmitButton } from '../form/SubmitButton'

/** Sends `currentPassword` and `password`. Says that other devices are logged out. */
export function ChangePasswordForm({ action }: { action: FormAction }) {
  const labels = { show: t('auth.show'), hide: t('auth.hide') }
  return (
    <ActionForm action={action} errorTitle={t('form.problem')} className="grid gap-5">
      <PasswordField
        name="currentPassword"
        label={t('auth.currentPassword')}
        autoComplete="current-password"
        labels={labels}
      />
      <PasswordField
        label={t('auth.newPassword')}
        hint={t('auth.changeHint')}
        autoComplete="new-password"
        minLength={10}
        labels={labels}
      />
      <div>
        <SubmitButton pendingLabel={t('form.saving')}>{t('auth.savePassword')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
