import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AuthShell } from '@/components/identity/AuthShell'
import { t } from '@/messages/t'
import { currentViewer } from '../currentViewer'
import { safePath } from '../session/safePath'
import { ConfirmEmail } from './ConfirmEmail'
import { EmailConfirmed } from './EmailConfirmed'
import { LookInInbox } from './LookInInbox'

export const metadata: Metadata = { title: t('account.confirmEmail'), robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * Three faces: after signing up "check your inbox", with `?token=` from the mail a button that confirms (a mere look
 * at the page must not, mail scanners look at links), and then "confirmed".
 */
export default async function VerifyEmailPage({ searchParams }: Props) {
  const { token, done, next: given } = await searchParams
  const next = safePath(given)
  const { viewer } = await currentViewer()
  if (viewer?.emailVerified || done === '1') {
    return (
      <AuthShell title={t('auth.verifiedTitle')}>
        <EmailConfirmed viewer={viewer} next={next} />
      </AuthShell>
    )
  }
  if (typeof token === 'string' && token) {
    return (
      <AuthShell title={t('account.confirmEmail')} text={t('account.confirmText')}>
        <ConfirmEmail token={token} canResend={!!viewer} />
      </AuthShell>
    )
  }
  if (!viewer) redirect('/login?next=/settings/account')
  return (
    <AuthShell title={t('auth.verifyTitle')} text={t('auth.verifyText', { email: viewer.email })}>
      <LookInInbox next={next} />
    </AuthShell>
  )
}
