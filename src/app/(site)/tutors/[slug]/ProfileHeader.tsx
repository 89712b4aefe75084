import type { ReactNode } from 'react'
import { TutorBadges } from '@/components/tutor/TutorBadges'
import { Avatar } from '@/components/ui/Avatar'
import { Icon } from '@/components/ui/Icon'
import { StarRating } from '@/components/ui/StarRating'
import { countryName } from '@/messages/countryName'
import { formatResponseTime } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

/** Who this is, at a glance; `save` is the heart. */
export function ProfileHeader({ tutor, save, now }: { tutor: TutorProfile; save: ReactNode; now: Date }) {
  const place = [tutor.city, tutor.country && countryName(tutor.country)].filter(Boolean).join(', ')
  const time = formatInstant({ instant: now, timeZone: tutor.timezone, style: 'time' })
  return (
    <header className="flex flex-col gap-5 sm:flex-row sm:items-start">
      <Avatar
        name={tutor.displayName}
        photoUrl={tutor.photoUrl}
        size="xl"
        shape="square"
        className="sm:size-36"
      />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <h1 className="text-3xl font-bold tracking-tight">{tutor.displayName}</h1>
          {save}
        </div>
        <p className="mt-1 text-lg text-ink-soft">{tutor.headline}</p>
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <a href="#reviews" className="rounded-sm">
            <StarRating rating={tutor.ratingAverage} count={tutor.ratingCount} size="md" />
          </a>
          <TutorBadges badges={tutor.badges} />
        </div>
        <ul className="mt-4 grid gap-x-6 gap-y-2 text-ink-soft sm:grid-cols-2">
          {place && (
            <li className="flex items-center gap-2">
              <Icon name="map-pin" /> {t('discovery.from', { place })}
            </li>
          )}
          <li className="flex items-center gap-2">
            <Icon name="clock" /> {t('discovery.localTime', { time })}
          </li>
          {!!tutor.yearsExperience && (
            <li className="flex items-center gap-2">
              <Icon name="graduation-cap" /> {t('discovery.years', { count: tutor.yearsExperience })}
            </li>
          )}
          {tutor.lessonsGiven > 0 && (
            <li className="flex items-center gap-2">
              <Icon name="video" /> {t('tutor.lessonsGiven', { count: tutor.lessonsGiven })}
            </li>
          )}
          {tutor.responseMinutes !== null && (
            <li className="flex items-center gap-2">
              <Icon name="message-circle" /> {formatResponseTime(tutor.responseMinutes)}
            </li>
          )}
        </ul>
      </div>
    </header>
  )
}
