import type { Metadata } from 'next'
import Link from 'next/link'
import { AuthShell } from '@/components/identity/AuthShell'
import { ForgotPasswordForm } from '@/components/identity/ForgotPasswordForm'
import { t } from '@/messages/t'
import { requestResetAction } from './requestResetAction'

export const metadata: Metadata = { title: t('auth.forgotTitle') }

/** Asks for the address and mails a link that lets choose a new password. */
export default function ForgotPasswordPage() {
  return (
    <AuthShell
      title={t('auth.forgotTitle')}
      text={t('auth.forgotText')}
      footer={
        <Link href="/login" className="font-medium text-primary-ink underline underline-offset-4">
          {t('auth.backToLogin')}
        </Link>
      }
    >
      <ForgotPasswordForm action={requestResetAction} />
    </AuthShell>
  )
}
