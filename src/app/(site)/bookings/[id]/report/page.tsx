import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SelectField } from '@/components/form/SelectField'
import { TextAreaField } from '@/components/form/TextAreaField'
import { DISPUTE_CATEGORIES, type DisputeCategory } from '@/domain/booking/disputeCategories'
import { t } from '@/messages/t'
import { requireViewer } from '../../../currentViewer'
import { reportProblem } from '../../actions'
import { readerOf } from '../../bookingCardOf'
import { LessonCaseForm } from '../LessonCaseForm'
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
  const viewer = readerOf(booking)
  const categories = DISPUTE_CATEGORIES.filter((one) => (ONLY[one] ?? viewer) === viewer)
  const impossible =
    booking.disputeState === 'NONE' ? t('bookings.reportPage.impossible') : t('bookings.reportPage.already')
  return (
    <LessonCaseForm
      booking={booking}
      title={t('bookings.reportPage.title')}
      action={reportProblem}
      errorTitle={t('bookings.reportPage.failed')}
      fieldLabels={{
        category: t('bookings.reportPage.fields.category'),
        description: t('bookings.reportPage.fields.description'),
      }}
      submit={t('bookings.reportPage.submit')}
      impossible={booking.allowedActions.includes('openDispute') ? null : impossible}
    >
      <p className="text-ink-soft">
        {viewer === 'tutor' ? t('bookings.reportPage.textTutor') : t('bookings.reportPage.text')}
      </p>
      <SelectField
        name="category"
        label={t('bookings.reportPage.category')}
        emptyLabel={t('bookings.reportPage.choose')}
        options={categories.map((one) => ({ value: one, label: t(`bookings.reportPage.categories.${one}`) }))}
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
    </LessonCaseForm>
  )
}
