import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { BookingView } from '@/operations/booking/queries/bookingView'

/** Topic and goals the student gave, and when it takes place. */
export function LessonPlan({ booking, timeZone }: { booking: BookingView; timeZone: string }) {
  const { subjectName, topic, goals, start, durationMinutes } = booking
  return (
    <Card as="section" aria-labelledby="plan-title" padding="lg">
      <CardTitle id="plan-title">{t('lesson.plan')}</CardTitle>
      <p className="font-medium">{topic ?? subjectName}</p>
      <p className="text-ink-soft">
        {formatInstant({ instant: start, timeZone, style: 'dayTime' })} · {formatDuration(durationMinutes)}
      </p>
      {goals && <p className="mt-3 whitespace-pre-line">{goals}</p>}
    </Card>
  )
}
