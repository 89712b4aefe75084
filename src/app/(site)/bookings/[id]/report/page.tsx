import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/form/ActionForm'
import { SelectField } from '@/components/form/SelectField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { DISPUTE_CATEGORIES, type DisputeCategory } from '@/domain/booking/disputeCategories'
import { t } from '@/messages/t'
import { requireViewer } from '../../../currentViewer'
import { reportProblem } from '../../actions'
import { bookingCardOf } from '../../bookingCardOf'
import { visibleBooking } from '../visibleBooking'

export const metadata: Metadata = { title: t('bookings.reportPage.title') }

/** What only one side can have to report. */
const ONLY: Partial<Record<DisputeCategory, 'student' | 'tutor'>> = {
  tutor_absent: 'student',
  student_absent: 'tutor',
  quality: 'student',
  wrong_charge: 'student',
}

/** Tells our team that something went wrong with a lesson (V 4.4). */
export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  await requireViewer(`/bookings/${id}/report`)
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const card = bookingCardOf(booking)
  const back = `/bookings/${id}`
  const isReported = booking.disputeState !== 'NONE'
  const categories = DISPUTE_CATEGORIES.filter((one) => (ONLY[one] ?? card.viewer) === card.viewer)
  return (
    <Container width="reading">
      <PageHeader
        title={t('bookings.reportPage.title')}
        text={t('booking.subjectWith', { subject: card.subject, name: card.counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: back },
          { label: t('bookings.reportPage.title') },
        ]}
      />
      <Card padding="lg">
        {booking.allowedActions.includes('openDispute') ? (
          <ActionForm
            action={reportProblem}
            errorTitle={t('bookings.reportPage.failed')}
            fieldLabels={{
              category: t('bookings.reportPage.fields.category'),
              description: t('bookings.reportPage.fields.description'),
            }}
            className="grid gap-5"
          >
            <p className="text-ink-soft">
              {card.viewer === 'tutor' ? t('bookings.reportPage.textTutor') : t('bookings.reportPage.text')}
            </p>
            <input type="hidden" name="bookingId" value={id} />
            <SelectField
              name="category"
              label={t('bookings.reportPage.category')}
              emptyLabel={t('bookings.reportPage.choose')}
              options={categories.map((one) => ({
                value: one,
                label: t(`bookings.reportPage.categories.${one}`),
              }))}
              required
            />
            <TextAreaField
              name="description"
              label={t('bookings.reportPage.description')}
              hint={t('bookings.reportPage.descriptionHint')}
              rows={6}
              maxLength={4000}
              required
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingLabel={t('bookings.reportPage.submitting')}>
                {t('bookings.reportPage.submit')}
              </SubmitButton>
              <ButtonLink href={back} variant="secondary">
                {t('common.back')}
              </ButtonLink>
            </div>
          </ActionForm>
        ) : (
          <>
            <p className="mb-4">
              {isReported ? t('bookings.reportPage.already') : t('bookings.reportPage.impossible')}
            </p>
            <ButtonLink href={back}>{t('bookings.cancel.back')}</ButtonLink>
          </>
        )}
      </Card>
    </Container>
  )
}
