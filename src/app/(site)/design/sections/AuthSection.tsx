import { AuthShell } from '@/components/identity/AuthShell'
import { ChangePasswordForm } from '@/components/identity/ChangePasswordForm'
import { ForgotPasswordForm } from '@/components/identity/ForgotPasswordForm'
import { LoginForm } from '@/components/identity/LoginForm'
import { RegisterForm } from '@/components/identity/RegisterForm'
import { ResetPasswordForm } from '@/components/identity/ResetPasswordForm'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { refuse } from '../sampleActions'
import { NOW } from '../sampleData'

export function AuthSection() {
  return (
    <section aria-label="Log in and sign up">
      <AuthShell
        title="Create your account"
        text="It takes a minute and costs nothing."
        footer="Already have an account?"
      >
        <RegisterForm action={refuse} now={NOW} legal={{ termsHref: '/terms', privacyHref: '/privacy' }} />
      </AuthShell>
      <Container className="grid items-start gap-6 md:grid-cols-2">
        <Card padding="lg">
          <LoginForm action={refuse} next="/bookings" />
        </Card>
        <Card padding="lg">
          <ForgotPasswordForm action={refuse} />
        </Card>
        <Card padding="lg">
          <ResetPasswordForm action={refuse} token="x" />
        </Card>
        <Card padding="lg">
          <ChangePasswordForm action={refuse} />
        </Card>
      </Container>
    </section>
  )
}
