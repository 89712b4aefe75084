import Link from 'next/link'
import { Avatar } from '@/components/ui/Avatar'
import { Card } from '@/components/ui/Card'
import { StarRating } from '@/components/ui/StarRating'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import { LessonTime } from '../../bookings/LessonTime'
import type { BookQuery } from './bookQuery'
import { TrialSwitch } from './TrialSwitch'
import { weeklyHref } from './weekly/weeklyQuery'

type ChosenLessonProps = { preview: BookingPreview; query: BookQuery; timeZone: string }

/** Who gives the lesson and when it is, on the reader's clock and on the tutor's; or the same time every week. */
export function ChosenLesson({ preview, query, timeZone }: ChosenLessonProps) {
  const { tutor, start, end, durationMinutes, isTrial } = preview
  return (
    <Card as="section" aria-labelledby="lesson-title" padding="lg">
      <h2 id="lesson-title" className="sr-only">
        {t('checkout.lesson')}
      </h2>
      <div className="flex items-center gap-4">
        <Avatar name={tutor.displayName} photoUrl={tutor.photoUrl} size="lg" />
        <div className="min-w-0">
          <p className="text-lg leading-snug font-semibold">
            <Link href={`/tutors/${tutor.slug}`} className="rounded-sm underline-offset-4 hover:underline">
              {tutor.displayName}
            </Link>
          </p>
          <p className="text-ink-soft">{tutor.headline}</p>
          <StarRating rating={tutor.ratingAverage} count={tutor.ratingCount} look="compact" />
        </div>
      </div>
      <div className="mt-5 border-t border-line pt-5">
        <LessonTime
          start={start}
          end={end}
          durationMinutes={durationMinutes}
          timeZone={timeZone}
          other={{ name: tutor.displayName, timeZone: tutor.timezone }}
        />
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
          <Link
            href={`/tutors/${tutor.slug}`}
            className="rounded-sm font-medium text-primary-ink underline underline-offset-4"
          >
            {t('checkout.changeTime')}
          </Link>
          <TrialSwitch preview={preview} query={query} />
          {!isTrial && (
            <Link
              href={weeklyHref(tutor.slug, {
                ...query,
                start: start.toISOString(),
                duration: durationMinutes,
              })}
              className="rounded-sm font-medium text-primary-ink underline underline-offset-4"
              prefetch={false}
            >
              {t('series.everyWeek')}
            </Link>
          )}
        </p>
      </div>
    </Card>
  )
}
