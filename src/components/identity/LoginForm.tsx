import Link from 'next/link'
import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { PasswordField } from '../form/PasswordField'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'

type LoginFormProps = {
  action: FormAction
  /** Where to go afterwards, sent as `next`; the action checks that it is a path of ours. */
  next?: string
  email?: string
}

/** Sends `email`, `password` and `next`. */
export function LoginForm({ action, next, email }: LoginFormProps) {
  return (
    <ActionForm action={action} errorTitle={t('auth.loginFailed')} className="grid gap-5">
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        label={t('auth.email')}
        autoComplete="email"
        inputMode="email"
        defaultValue={email}
        required
      />
      <div>
        <PasswordField
          label={t('auth.password')}
          autoComplete="current-password"
          labels={{ show: t('auth.show'), hide: t('auth.hide') }}
        />
        <p className="mt-2 text-end">
          <Link
            href="/forgot-password"
            className="inline-flex min-h-9 items-center rounded-sm text-sm font-medium text-primary-ink underline-offset-4 hover:underline"
          >
            {t('auth.forgot')}
          </Link>
        </p>
      </div>
      <SubmitButton block pendingLabel={t('auth.loggingIn')}>
        {t('auth.login')}
      </SubmitButton>
    </ActionForm>
  )
}
