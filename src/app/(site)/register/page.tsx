import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { AuthShell } from '@/components/identity/AuthShell'
import { RegisterForm } from '@/components/identity/RegisterForm'
import { RichText } from '@/components/ui/RichText'
import { t } from '@/messages/t'
import { currentViewer } from '../currentViewer'
import { homeOf } from '../session/homeOf'
import { safePath } from '../session/safePath'
import { registerAction } from './registerAction'

export const metadata: Metadata = { title: t('auth.registerTitle') }

const ROLES = ['student', 'parent', 'tutor'] as const

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Sign up as a learner, a parent or a tutor: `?role=tutor` chooses ahead, `?next=` is where to go on. */
export default async function RegisterPage({ searchParams }: Props) {
  const { next: given, role } = await searchParams
  const next = safePath(given)
  const { viewer, now } = await currentViewer()
  if (viewer) redirect(next ?? homeOf(viewer))
  const loginHref = next ? `/login?next=${encodeURIComponent(next)}` : '/login'
  return (
    <AuthShell
      title={t('auth.registerTitle')}
      text={t('auth.registerText')}
      footer={
        <RichText
          message="auth.haveAccount"
          parts={{
            link: (
              <Link href={loginHref} className="font-medium text-primary-ink underline underline-offset-4">
                {t('auth.login')}
              </Link>
            ),
          }}
        />
      }
    >
      <RegisterForm
        action={registerAction.bind(null, next)}
        now={now}
        role={ROLES.find((known) => known === role)}
        legal={{ termsHref: '/p/terms', privacyHref: '/p/privacy' }}
      />
    </AuthShell>
  )
}
