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
import { appealTheDecision } from '../../actions'
import { bookingCardOf } from '../../bookingCardOf'
import { visibleBooking } from '../visibleBooking'

export const metadata: Metadata = { title: t('bookings.appealPage.title') }

/** Tells our team that a decision about a reported problem is wrong (V 4.4). */
export default async function AppealPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  await requireViewer(`/bookings/${id}/appeal`)
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const card = bookingCardOf(booking)
  const back = `/bookings/${id}`
  const decision = booking.history.findLast(({ action }) => action.startsWith('resolve'))
  return (
    <Container width="reading">
      <PageHeader
        title={t('bookings.appealPage.title')}
        text={t('booking.subjectWith', { subject: card.subject, name: card.counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: back },
          { label: t('bookings.appealPage.title') },
        ]}
      />
      <Card padding="lg">
        {booking.allowedActions.includes('appeal') ? (
          <ActionForm
            action={appealTheDecision}
            errorTitle={t('bookings.appealPage.failed')}
            fieldLabels={{ reason: t('bookings.appealPage.reason') }}
            className="grid gap-5"
          >
            {decision?.reason && <p>{t('bookings.appealPage.decided', { reason: decision.reason })}</p>}
            <p className="text-ink-soft">{t('bookings.appealPage.text')}</p>
            <input type="hidden" name="bookingId" value={id} />
            <TextAreaField
              name="reason"
              label={t('bookings.appealPage.reason')}
              hint={t('bookings.appealPage.hint')}
              rows={6}
              maxLength={2000}
              required
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingLabel={t('bookings.reportPage.submitting')}>
                {t('bookings.appealPage.submit')}
              </SubmitButton>
              <ButtonLink href={back} variant="secondary">
                {t('common.back')}
              </ButtonLink>
            </div>
          </ActionForm>
        ) : (
          <>
            <p className="mb-4">{t('bookings.appealPage.impossible')}</p>
            <ButtonLink href={back}>{t('bookings.cancel.back')}</ButtonLink>
          </>
        )}
      </Card>
    </Container>
  )
}
