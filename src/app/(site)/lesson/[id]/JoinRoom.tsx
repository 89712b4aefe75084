import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { BookingPageView } from '../../bookings/[id]/bookingPageView'
import { StrikeIfAbsent } from '../../bookings/[id]/StrikeIfAbsent'
import { joinLesson } from '../../bookings/actions'
import { bookingCardOf } from '../../bookings/bookingCardOf'
import { firstName } from '../../bookings/firstName'
import { RefreshEvery } from '../RefreshEvery'
import { LessonPlan } from './LessonPlan'
import { Presence } from './Presence'
import { SessionTimer } from './SessionTimer'

/** The room is open and the reader has not come in: one press says that they are there. */
export function JoinRoom(view: BookingPageView) {
  const { booking, viewer } = view
  const name = firstName(bookingCardOf(booking).counterpart.name)
  return (
    <div className="grid gap-6">
      <RefreshEvery seconds={10} />
      <Card as="section" padding="lg">
        <CardTitle>{t('lesson.openTitle')}</CardTitle>
        <SessionTimer {...view} />
        <p className="my-4 text-ink-soft">{t('lesson.openText', { name })}</p>
        <StrikeIfAbsent {...view} />
        <ActionForm action={joinLesson} errorTitle={t('lesson.joinFailed')}>
          <input type="hidden" name="bookingId" value={booking.id} />
          <SubmitButton size="lg" block pendingLabel={t('lesson.joining')}>
            {t('lesson.join')}
          </SubmitButton>
        </ActionForm>
      </Card>
      <Presence {...view} />
      <LessonPlan booking={booking} timeZone={viewer.timezone} />
    </div>
  )
}
