import type { ComponentProps, ReactNode } from 'react'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { bookingCardOf } from '../bookingCardOf'

type LessonCaseFormProps = Pick<
  ComponentProps<typeof ActionForm>,
  'action' | 'errorTitle' | 'fieldLabels'
> & {
  booking: BookingDetail
  title: string
  submit: string
  /** Why it cannot be sent now; null when it can. */
  impossible: string | null
  /** What just happened, above everything. */
  flash?: ReactNode
  /** What is shown above the form, whether it can be sent or not. */
  before?: ReactNode
  /** The fields. */
  children: ReactNode
}

/** The page on which somebody tells our team about a lesson: what is wrong with it, or with what we decided (V 4.4). */
export function LessonCaseForm({
  booking,
  title,
  submit,
  impossible,
  flash,
  before,
  children,
  ...form
}: LessonCaseFormProps) {
  const card = bookingCardOf(booking)
  const back = `/bookings/${booking.id}`
  return (
    <Container width="reading">
      {flash}
      <PageHeader
        title={title}
        text={t('booking.subjectWith', { subject: card.subject, name: card.counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: back },
          { label: title },
        ]}
      />
      <Card padding="lg">
        {before}
        {impossible === null ? (
          <ActionForm {...form} className="grid gap-5">
            <input type="hidden" name="bookingId" value={booking.id} />
            {children}
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingLabel={t('bookings.reportPage.submitting')}>{submit}</SubmitButton>
              <ButtonLink href={back} variant="secondary">
                {t('common.back')}
              </ButtonLink>
            </div>
          </ActionForm>
        ) : (
          <>
            <p className="mb-4">{impossible}</p>
            <ButtonLink href={back}>{t('bookings.cancel.back')}</ButtonLink>
          </>
        )}
      </Card>
    </Container>
  )
}
