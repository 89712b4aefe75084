import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { requireViewer } from '../../../currentViewer'
import { declineRequest } from '../../actions'
import { firstName } from '../../firstName'
import { visibleBooking } from '../visibleBooking'

export const metadata: Metadata = { title: t('bookings.decline.pageTitle') }

/** Declining on a page of its own, for browsers without the dialog. */
export default async function DeclinePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  await requireViewer(`/bookings/${id}/decline`)
  const booking = await visibleBooking(id)
  if (booking?.as !== 'tutor') notFound()
  const name = firstName(booking.studentName)
  const back = `/bookings/${id}`
  return (
    <Container width="reading">
      <PageHeader
        title={t('booking.declineTitle')}
        text={t('booking.subjectWith', { subject: booking.subjectName, name: booking.studentName })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: back },
          { label: t('bookings.decline.pageTitle') },
        ]}
      />
      <Card padding="lg">
        {booking.allowedActions.includes('decline') ? (
          <>
            <p className="mb-4 text-ink-soft">{t('booking.declineText', { name })}</p>
            <ActionForm
              action={declineRequest}
              errorTitle={t('booking.declineFailed')}
              className="grid gap-5"
            >
              <input type="hidden" name="bookingId" value={id} />
              <TextAreaField
                name="reason"
                label={t('booking.declineReason')}
                hint={t('booking.declineHint', { name })}
                maxLength={500}
                required
              />
              <div className="flex flex-wrap gap-3">
                <SubmitButton variant="danger" pendingLabel={t('booking.declining')}>
                  {t('booking.declineSubmit')}
                </SubmitButton>
                <ButtonLink href={back} variant="secondary">
                  {t('common.back')}
                </ButtonLink>
              </div>
            </ActionForm>
          </>
        ) : (
          <>
            <p className="mb-4">{t('bookings.decline.impossible')}</p>
            <ButtonLink href={back}>{t('bookings.cancel.back')}</ButtonLink>
          </>
        )}
      </Card>
    </Container>
  )
}
