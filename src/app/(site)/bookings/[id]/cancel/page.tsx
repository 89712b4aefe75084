import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RefundMeter } from '@/components/booking/RefundMeter'
import { RefundToField } from '@/components/booking/RefundToField'
import { ScopeField } from '@/components/booking/ScopeField'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { refundsByScope } from '@/operations/series/queries/refundsByScope'
import { requireViewer } from '../../../currentViewer'
import { cancelLesson } from '../../actions'
import { bookingCardOf } from '../../bookingCardOf'
import { mayChooseWallet } from '../mayChooseWallet'
import { refundMeterOf } from '../refundMeterOf'
import { StrikeWarning } from '../StrikeWarning'
import { visibleBooking } from '../visibleBooking'

export const metadata: Metadata = { title: t('bookings.cancel.pageTitle') }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Cancelling on a page of its own, for browsers without the dialog. */
export default async function CancelPage({ params, searchParams }: Props) {
  const { id } = await params
  const { payload, viewer, now } = await requireViewer(`/bookings/${id}/cancel`)
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const refunds = await refundsByScope({ payload, viewer, booking, now })
  const isRest = booking.series !== null && (await searchParams).scope === 'following'
  const card = bookingCardOf(booking)
  const back = `/bookings/${id}`
  const amount = formatMoney(booking.refundNow)
  const isTutor = card.viewer === 'tutor'
  const name = isTutor ? card.studentName : card.tutorName
  return (
    <Container width="reading">
      <PageHeader
        title={isRest ? t('series.cancelRestTitle') : t('booking.cancelTitle')}
        text={t('booking.subjectWith', { subject: card.subject, name: card.counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: back },
          { label: t('bookings.cancel.pageTitle') },
        ]}
      />
      {booking.allowedActions.includes('cancel') ? (
        <Card padding="lg">
          {isTutor ? (
            <p className="mb-5 text-ink-soft">{t('booking.cancelTutorText', { name, amount })}</p>
          ) : (
            <div className="mb-5">
              <RefundMeter {...refundMeterOf({ booking, viewer, now })} />
              {booking.packageId && <p className="mt-2 text-sm text-ink-soft">{t('packages.cancelNote')}</p>}
            </div>
          )}
          <StrikeWarning booking={booking} />
          <ActionForm action={cancelLesson} errorTitle={t('booking.cancelFailed')} className="grid gap-5">
            <input type="hidden" name="bookingId" value={id} />
            {refunds && (
              <ScopeField
                refunds={refunds}
                isOwn={!isTutor}
                hint={t('series.scopeCancelHint')}
                defaultScope={isRest ? 'following' : 'one'}
              />
            )}
            {mayChooseWallet(booking) && <RefundToField />}
            <TextAreaField
              name="reason"
              label={t('booking.cancelReason')}
              hint={t('booking.cancelHint', { name })}
              optionalLabel={isTutor ? undefined : t('form.optional')}
              required={isTutor}
              rows={3}
              maxLength={500}
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton variant="danger" pendingLabel={t('booking.cancelling')}>
                {isTutor || booking.series || booking.refundNow.amount === 0
                  ? t('booking.cancelSubmit')
                  : booking.goesBackToPackage
                    ? t('packages.cancelSubmit')
                    : t('booking.cancelWithRefund', { amount })}
              </SubmitButton>
              <ButtonLink href={back} variant="secondary">
                {t('bookings.cancel.keep')}
              </ButtonLink>
            </div>
          </ActionForm>
        </Card>
      ) : booking.allowedActions.includes('decline') ? (
        <Card padding="lg">
          <p className="mb-4">{t('bookings.cancel.declineInstead')}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={`${back}/decline`}>{t('bookings.cancel.toDecline')}</ButtonLink>
            <ButtonLink href={back} variant="secondary">
              {t('bookings.cancel.back')}
            </ButtonLink>
          </div>
        </Card>
      ) : (
        <Card padding="lg">
          <p className="mb-4">{t('bookings.cancel.impossible')}</p>
          <ButtonLink href={back}>{t('bookings.cancel.back')}</ButtonLink>
        </Card>
      )}
    </Container>
  )
}
