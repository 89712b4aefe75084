import Link from 'next/link'
import { Avatar } from '@/components/ui/Avatar'
import { Card } from '@/components/ui/Card'
import { StarRating } from '@/components/ui/StarRating'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import { LessonTime } from '../../bookings/LessonTime'

/** Who gives the lesson and when it is, on the reader's clock and on the tutor's. */
export function ChosenLesson({ preview, timeZone }: { preview: BookingPreview; timeZone: string }) {
  const { tutor, start, end, durationMinutes } = preview
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
        <Link
          href={`/tutors/${tutor.slug}`}
          className="mt-3 inline-block rounded-sm font-medium text-primary-ink underline underline-offset-4"
        >
          {t('checkout.changeTime')}
        </Link>
      </div>
    </Card>
  )
}
