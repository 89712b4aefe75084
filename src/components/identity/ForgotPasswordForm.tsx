import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'

/** Sends `email`; the answer is the same whether the account exists or not. */
export function ForgotPasswordForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} errorTitle={t('form.problem')} className="grid gap-5">
      <TextField
        name="email"
        type="email"
        label={t('auth.email')}
        autoComplete="email"
        inputMode="email"
        required
      />
      <SubmitButton block pendingLabel={t('auth.sending')}>
        {t('auth.sendReset')}
      </SubmitButton>
    </ActionForm>
  )
}
