import Link from 'next/link'
import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import { CheckboxField } from '../form/CheckboxField'
import type { FormAction } from '../form/formState'
import { PasswordField } from '../form/PasswordField'
import { RadioField } from '../form/RadioField'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'
import { TimeZoneField } from '../form/TimeZoneField'
import { timeZoneGroups } from '../form/timeZoneGroups'
import { RichText } from '../ui/RichText'

type RegisterFormProps = {
  action: FormAction
  now: Date
  role?: 'student' | 'parent' | 'tutor'
  /** Shown as links in the line above the button once the pages exist. */
  legal?: { termsHref: string; privacyHref: string }
}

const ROLES = ['student', 'parent', 'tutor'] as const

/**
 * Sends `role`, `firstName`, `lastName`, `email`, `password`, `dateOfBirth` (YYYY-MM-DD), `timezone` and
 * `marketingConsent` (`on` or absent).
 */
export function RegisterForm({ action, now, role = 'student', legal }: RegisterFormProps) {
  return (
    <ActionForm
      action={action}
      errorTitle={t('auth.registerFailed')}
      fieldLabels={{ firstName: t('auth.firstName'), lastName: t('auth.lastName') }}
      className="grid gap-5"
    >
      <RadioField
        name="role"
        legend={t('auth.role')}
        look="stack"
        defaultValue={role}
        options={ROLES.map((value) => ({
          value,
          label: t(`auth.roles.${value}`),
          hint: t(`auth.roleHints.${value}`),
        }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="firstName"
          label={t('auth.firstName')}
          autoComplete="given-name"
          maxLength={80}
          required
        />
        <TextField
          name="lastName"
          label={t('auth.lastName')}
          autoComplete="family-name"
          maxLength={80}
          required
        />
      </div>
      <TextField
        name="email"
        type="email"
        label={t('auth.email')}
        hint={t('auth.emailHint')}
        autoComplete="email"
        inputMode="email"
        required
      />
      <PasswordField
        label={t('auth.password')}
        hint={t('auth.passwordHint')}
        autoComplete="new-password"
        minLength={10}
        labels={{ show: t('auth.show'), hide: t('auth.hide') }}
      />
      <TextField
        name="dateOfBirth"
        type="date"
        label={t('auth.dateOfBirth')}
        hint={t('auth.dateOfBirthHint')}
        autoComplete="bday"
        required
      />
      <TimeZoneField
        name="timezone"
        label={t('auth.timeZone')}
        hint={t('auth.timeZoneHint')}
        defaultValue="UTC"
        groups={timeZoneGroups({ now })}
        required
      />
      <CheckboxField name="marketingConsent" label={t('auth.marketing')} />
      {legal && (
        <p className="text-sm text-ink-soft">
          <RichText
            message="auth.legal"
            parts={{
              terms: <LegalLink href={legal.termsHref}>{t('auth.terms')}</LegalLink>,
              privacy: <LegalLink href={legal.privacyHref}>{t('auth.privacy')}</LegalLink>,
            }}
          />
        </p>
      )}
      <SubmitButton block pendingLabel={t('auth.registering')}>
        {t('auth.register')}
      </SubmitButton>
    </ActionForm>
  )
}

function LegalLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="text-primary-ink underline underline-offset-4">
      {children}
    </Link>
  )
}
