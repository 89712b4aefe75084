import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TextAreaField } from '@/components/form/TextAreaField'
import { t } from '@/messages/t'
import { requireViewer } from '../../../currentViewer'
import { appealTheDecision } from '../../actions'
import { LessonCaseForm } from '../LessonCaseForm'
import { visibleBooking } from '../visibleBooking'

export const metadata: Metadata = { title: t('bookings.appealPage.title') }

/** Tells our team that a decision about a reported problem is wrong (V 4.4). */
export default async function AppealPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  await requireViewer(`/bookings/${id}/appeal`)
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const decision = booking.history.findLast(({ action }) => action.startsWith('resolve'))
  return (
    <LessonCaseForm
      booking={booking}
      title={t('bookings.appealPage.title')}
      action={appealTheDecision}
      errorTitle={t('bookings.appealPage.failed')}
      fieldLabels={{ reason: t('bookings.appealPage.reason') }}
      submit={t('bookings.appealPage.submit')}
      impossible={booking.allowedActions.includes('appeal') ? null : t('bookings.appealPage.impossible')}
    >
      {decision?.reason && <p>{t('bookings.appealPage.decided', { reason: decision.reason })}</p>}
      <p className="text-ink-soft">{t('bookings.appealPage.text')}</p>
      <TextAreaField
        name="reason"
        label={t('bookings.appealPage.reason')}
        hint={t('bookings.appealPage.hint')}
        rows={6}
        maxLength={2000}
        required
      />
    </LessonCaseForm>
  )
}
