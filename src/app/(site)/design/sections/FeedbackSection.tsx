import { Alert } from '@/components/ui/Alert'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { CardSkeleton } from '@/components/ui/CardSkeleton'
import { ConfirmDialog } from '@/components/ui/ConfirmDialog'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { Spinner } from '@/components/ui/Spinner'
import { Example } from '../Example'
import { Section } from '../Section'
import { ToastExample } from '../ToastExample'

export function FeedbackSection() {
  return (
    <Section title="Messages and states">
      <Example name="Alerts">
        <div className="grid gap-3 md:grid-cols-2">
          <Alert title="Check your inbox">We sent a link to sofia@example.com.</Alert>
          <Alert tone="success">Session booked! Check your email for details.</Alert>
          <Alert tone="warning" title="Your request expires at 14:00">
            David has not answered yet.
          </Alert>
          <Alert
            tone="error"
            title="Payment failed"
            action={
              <ButtonLink href="/design" size="sm" variant="secondary">
                Try another card
              </ButtonLink>
            }
          >
            Please check your card details and try again.
          </Alert>
        </div>
      </Example>
      <Example name="Flash and toast">
        <FlashMessage flash={{ tone: 'success', message: 'Session booked! Check your email for details.' }} />
        <ToastExample />
      </Example>
      <Example name="Empty state">
        <EmptyState
          level={3}
          icon="calendar-days"
          title="No upcoming lessons. Ready to learn something new?"
          text="Your tutor, your time, your pace."
          action={<ButtonLink href="/tutors">Book your first lesson</ButtonLink>}
        />
      </Example>
      <Example name="Loading">
        <CardSkeleton count={2} label="Finding the perfect tutor for you…" />
        <p className="mt-4 flex items-center gap-3 text-ink-soft">
          <Spinner /> Finding the perfect tutor for you…
        </p>
      </Example>
      <Example name="Confirm dialog">
        <ConfirmDialog title="Log out everywhere?" triggerLabel="Log out everywhere">
          <p className="mb-5 text-ink-soft">You will need to log in again on every device.</p>
          <Button variant="danger" block>
            Log out everywhere
          </Button>
        </ConfirmDialog>
      </Example>
    </Section>
  )
}
