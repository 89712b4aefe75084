import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money as MoneyValue } from '@/domain/money/money'
import { countryName } from '@/messages/countryName'
import { formatResponseTime } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { CompareToggle } from '../compare/CompareToggle'
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
  /** What a first lesson costs, in the reader's currency; null when there is none at a price of its own. */
  trialPrice?: MoneyValue | null
  badges: readonly TutorBadge[]
  /** Why this tutor is shown, in words (NV13). */
  matchReasons?: readonly string[]
}

type TutorCardProps = {
  tutor: TutorCardDto
  timeZone: string
  headingLevel?: 2 | 3
  /** The heart. */
  save?: ReactNode
  /** Can be put beside others: a `TutorCompareBar` stands on the page. */
  canCompare?: boolean
}

/** One tutor in a list. The whole card leads to the profile, but for the few things on it that do something else. */
export function TutorCard({ tutor, timeZone, headingLevel = 2, save, canCompare }: TutorCardProps) {
  const Heading = `h${headingLevel}` as const
  const { name, slug, approximateRate } = tutor
  return (
    <Card as="article" interactive className="flex h-full flex-col">
      <div className="flex gap-4">
        <Avatar name={name} photoUrl={tutor.photoUrl} size="lg" className="sm:size-20" />
        <div className="min-w-0 flex-1">
          <div className="flex items-start justify-between gap-3">
            <Heading className="text-lg leading-snug font-semibold">
              <Link
                href={`/tutors/${slug}`}
                className="rounded-sm after:absolute after:inset-0 after:rounded-lg"
              >
                {name}
              </Link>
            </Heading>
            {save}
          </div>
          <HourlyPrice
            hourlyRate={tutor.hourlyRate}
            approximateRate={approximateRate}
            className="text-lg leading-snug font-semibold"
          />
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
            <StarRating rating={tutor.ratingAverage} count={tutor.ratingCount} look="compact" />
            {tutor.country && (
              <span className="inline-flex items-center gap-1">
                <Icon name="map-pin" className="size-4" />
                {countryName(tutor.country)}
              </span>
            )}
          </p>
        </div>
      </div>
      <p className="mt-3 line-clamp-2">{tutor.headline}</p>
      <ul aria-label={t('tutor.subjects')} className="mt-3 flex flex-wrap gap-1.5">
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
      <ul className="mt-3 grid gap-x-4 gap-y-1 text-sm text-ink-soft sm:grid-cols-2">
        <Fact icon="calendar-days">
          {tutor.nextSlotAt
            ? t('tutor.nextSlot', {
                when: formatInstant({ instant: tutor.nextSlotAt, timeZone, style: 'dayTime' }),
              })
            : t('tutor.noSlot')}
        </Fact>
        {tutor.responseMinutes !== null && (
          <Fact icon="message-circle">{formatResponseTime(tutor.responseMinutes)}</Fact>
        )}
        {tutor.lessonsGiven > 0 && (
          <Fact icon="video">{t('tutor.lessonsGiven', { count: tutor.lessonsGiven })}</Fact>
        )}
        {tutor.trialPrice && (
          <Fact icon="graduation-cap">
            {t('tutor.trialPrice', {
              price: approximateRate
                ? t('tutor.aboutPrice', { price: formatMoney(tutor.trialPrice) })
                : formatMoney(tutor.trialPrice),
            })}
          </Fact>
        )}
      </ul>
      <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-4">
        <TutorBadges badges={tutor.badges} />
        {canCompare && (
          <CompareToggle
            slug={slug}
            name={name}
            texts={{ short: t('compare.choose'), label: t('compare.chooseLabel', { name }) }}
          />
        )}
      </div>
    </Card>
  )
}

function Fact({ icon, children }: { icon: Parameters<typeof Icon>[0]['name']; children: ReactNode }) {
  return (
    <li className="flex items-start gap-1.5">
      <Icon name={icon} className="mt-0.5 size-4" />
      <span>{children}</span>
    </li>
  )
}
