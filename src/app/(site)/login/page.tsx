import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { AuthShell } from '@/components/identity/AuthShell'
import { LoginForm } from '@/components/identity/LoginForm'
import { Alert } from '@/components/ui/Alert'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { RichText } from '@/components/ui/RichText'
import { isDemo } from '@/env'
import { t } from '@/messages/t'
import { currentViewer } from '../currentViewer'
import { homeOf } from '../session/homeOf'
import { safePath } from '../session/safePath'
import { loginAction } from './loginAction'

export const metadata: Metadata = { title: t('auth.login') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * The one way in, for customers and staff. `?next=` is where to go afterwards, `?email=` fills in the address,
 * `?done=reset` comes from a new password.
 */
export default async function LoginPage({ searchParams }: Props) {
  const { next: given, done, email } = await searchParams
  const next = safePath(given)
  const { viewer } = await currentViewer()
  if (viewer) redirect(next ?? homeOf(viewer))
  const registerHref = next ? `/register?next=${encodeURIComponent(next)}` : '/register'
  return (
    <AuthShell
      title={t('auth.loginTitle')}
      footer={
        <RichText
          message="auth.noAccount"
          parts={{
            link: (
              <Link href={registerHref} className="font-medium text-primary-ink underline underline-offset-4">
                {t('auth.createOne')}
              </Link>
            ),
          }}
        />
      }
    >
      <FlashMessage
        flash={done === 'reset' ? { tone: 'success', message: t('account.passwordSaved') } : null}
      />
      <LoginForm
        action={loginAction}
        next={next ?? undefined}
        email={typeof email === 'string' ? email : undefined}
      />
      {isDemo && (
        <Alert className="mt-6" title={t('account.demoTitle')}>
          <Link href="/demo/logins" className="underline underline-offset-4">
            {t('account.demoLogins')}
          </Link>
        </Alert>
      )}
    </AuthShell>
  )
}
