import type { Metadata } from 'next'
import { AuthShell } from '@/components/identity/AuthShell'
import { ResetPasswordForm } from '@/components/identity/ResetPasswordForm'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { t } from '@/messages/t'
import { resetPasswordAction } from './resetPasswordAction'

export const metadata: Metadata = { title: t('auth.resetTitle'), robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where the link of the reset mail leads: `?token=`. */
export default async function ResetPasswordPage({ searchParams }: Props) {
  const { token } = await searchParams
  return (
    <AuthShell title={t('auth.resetTitle')} text={t('auth.resetText')}>
      {typeof token === 'string' && token ? (
        <ResetPasswordForm action={resetPasswordAction} token={token} />
      ) : (
        <Alert
          tone="warning"
          title={t('account.linkBroken')}
          action={<ButtonLink href="/forgot-password">{t('account.newLink')}</ButtonLink>}
        >
          {t('account.linkBrokenText')}
        </Alert>
      )}
    </AuthShell>
  )
}
