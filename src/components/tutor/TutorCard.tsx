import Link from 'next/link'
import type { Money as MoneyValue } from '@/domain/money/money'
import { countryName } from '@/messages/countryName'
import { formatResponseTime } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { Avatar } from '../ui/Avatar'
import { Card } from '../ui/Card'
import { Icon } from '../ui/Icon'
import { StarRating } from '../ui/StarRating'
import { HourlyPrice } from './HourlyPrice'
import { type TutorBadge, TutorBadges } from './TutorBadges'
import { TutorReasons } from './TutorReasons'

export type TutorCardDto = {
  slug: string
  name: string
  photoUrl: string | null
  /** ISO 3166 code. */
  country: string
  headline: string
  subjects: readonly string[]
  ratingAverage: number | null
  ratingCount: number
  lessonsGiven: number
  hourlyRate: MoneyValue
  /** About as much in the reader's currency, when that is another one. */
  approximateRate?: MoneyValue | null
  /** Median minutes to an answer; null while unknown. */
  responseMinutes: number | null
  /** The start of the next slot one can book. */
  nextSlotAt: Date | string | null
  badges: readonly TutorBadge[]
  /** Why this tutor is shown, in words (NV13). */
  matchReasons?: readonly string[]
}

type TutorCardProps = { tutor: TutorCardDto; timeZone: string; headingLevel?: 2 | 3 }

/** One tutor in a list. The whole card leads to the profile. */
export function TutorCard({ tutor, timeZone, headingLevel = 2 }: TutorCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <Card as="article" interactive className="flex h-full flex-col">
      <div className="flex gap-4">
        <Avatar name={tutor.name} photoUrl={tutor.photoUrl} size="lg" className="sm:size-20" />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-start justify-between gap-x-3">
            <Heading className="text-lg leading-snug font-semibold">
              <Link
                href={`/tutors/${tutor.slug}`}
                className="rounded-sm after:absolute after:inset-0 after:rounded-lg"
              >
                {tutor.name}
              </Link>
            </Heading>
            <HourlyPrice
              hourlyRate={tutor.hourlyRate}
              approximateRate={tutor.approximateRate}
              className="text-lg leading-snug font-semibold"
            />
          </div>
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
            <span className="inline-flex items-center gap-1">
              <Icon name="map-pin" className="size-4" />
              {countryName(tutor.country)}
            </span>
            <StarRating rating={tutor.ratingAverage} count={tutor.ratingCount} look="compact" />
          </p>
          <p className="mt-2 line-clamp-2">{tutor.headline}</p>
        </div>
      </div>
      <ul aria-label={t('tutor.subjects')} className="mt-4 flex flex-wrap gap-1.5">
        {tutor.subjects.slice(0, 4).map((subject) => (
          <li key={subject} className="rounded-full bg-sunken px-2.5 py-0.5 text-sm text-ink-soft">
            {subject}
          </li>
        ))}
        {tutor.subjects.length > 4 && (
          <li className="px-1 py-0.5 text-sm text-ink-soft">
            {t('tutor.moreSubjects', { count: tutor.subjects.length - 4 })}
          </li>
        )}
      </ul>
      <TutorReasons name={tutor.name} reasons={tutor.matchReasons ?? []} />
      <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-4 text-sm">
        <TutorBadges badges={tutor.badges} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
          {tutor.responseMinutes !== null && (
            <li className="inline-flex items-center gap-1.5">
              <Icon name="message-circle" className="size-4" />
              {formatResponseTime(tutor.responseMinutes)}
            </li>
          )}
          <li className="inline-flex items-center gap-1.5">
            <Icon name="calendar-days" className="size-4" />
            {tutor.nextSlotAt
              ? t('tutor.nextSlot', {
                  when: formatInstant({ instant: tutor.nextSlotAt, timeZone, style: 'dayTime' }),
                })
              : t('tutor.noSlot')}
          </li>
        </ul>
      </div>
    </Card>
  )
}
