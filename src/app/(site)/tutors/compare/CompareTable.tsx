import Link from 'next/link'
import type { ReactNode } from 'react'
import { type SaveAbility, SaveTutor } from '@/components/saved/SaveTutor'
import { HourlyPrice } from '@/components/tutor/HourlyPrice'
import { TutorBadges } from '@/components/tutor/TutorBadges'
import { Avatar } from '@/components/ui/Avatar'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Icon } from '@/components/ui/Icon'
import { StarRating } from '@/components/ui/StarRating'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { countryName } from '@/messages/countryName'
import { formatDuration, formatResponseTime } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { languageName } from '@/messages/languageName'
import { t } from '@/messages/t'
import type { ComparedTutor } from '@/operations/tutor/queries/compareTutors'

type CompareTableProps = {
  tutors: readonly ComparedTutor[]
  /** What an amount of a tutor's is about in the currency of the visitor; null when it is the same. */
  shown: (price: Money) => Money | null
  timeZone: string
  hrefWithout: (slug: string) => string
  ability: SaveAbility
  saved: ReadonlySet<string>
}

type Row = { label: string; cell: (tutor: ComparedTutor) => ReactNode }

/** Tutors as columns, what counts as rows. On phones the columns scroll, by keyboard as well, and the labels stay. */
export function CompareTable({ tutors, shown, timeZone, hrefWithout, ability, saved }: CompareTableProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('compare.table')}
      className="relative -mx-4 overflow-x-auto sm:mx-0 sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-sm"
    >
      <table
        className="w-full table-fixed border-collapse bg-surface text-start"
        style={{ minWidth: `${LABEL_REM + TUTOR_REM * tutors.length}rem` }}
      >
        <thead>
          <tr>
            <th scope="col" className={LABEL}>
              <span className="sr-only">{t('compare.title')}</span>
            </th>
            {tutors.map((tutor) => (
              <th key={tutor.id} scope="col" className="p-3 text-start align-top font-normal sm:p-4">
                <div className="flex items-start justify-between gap-2">
                  <Avatar name={tutor.displayName} photoUrl={tutor.photoUrl} size="lg" />
                  <span className="flex gap-2">
                    <SaveTutor
                      ability={ability}
                      tutor={{ id: tutor.id, name: tutor.displayName }}
                      isSaved={saved.has(tutor.id)}
                    />
                    <Link
                      href={hrefWithout(tutor.slug)}
                      aria-label={t('compare.remove', { name: tutor.displayName })}
                      className="-m-2 inline-flex size-11 items-center justify-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
                    >
                      <Icon name="x" />
                    </Link>
                  </span>
                </div>
                <Link
                  href={`/tutors/${tutor.slug}`}
                  className="mt-2 block rounded-sm text-lg font-semibold text-primary-ink underline-offset-4 hover:underline"
                >
                  {tutor.displayName}
                </Link>
                <p className="mt-0.5 mb-2 line-clamp-3 text-sm text-ink-soft">{tutor.headline}</p>
                <TutorBadges badges={tutor.badges} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsFor(shown, timeZone).map(({ label, cell }) => (
            <tr key={label} className="border-t border-line">
              <th scope="row" className={LABEL}>
                {label}
              </th>
              {tutors.map((tutor) => (
                <td key={tutor.id} className="p-3 align-top sm:p-4">
                  {cell(tutor)}
                </td>
              ))}
            </tr>
          ))}
          <tr className="border-t border-line">
            <th scope="row" className={LABEL}>
              <span className="sr-only">{t('compare.book')}</span>
            </th>
            {tutors.map((tutor) => (
              <td key={tutor.id} className="p-3 sm:p-4">
                <ButtonLink href={`/tutors/${tutor.slug}#times`} block>
                  {t('compare.book')}
                </ButtonLink>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** As narrow as can be read: two tutors fit on a phone. */
const LABEL_REM = 5.5
const TUTOR_REM = 9.5
const LABEL =
  'sticky start-0 z-10 w-22 border-e border-line bg-canvas p-2 text-start align-top text-sm font-medium text-ink-soft sm:w-44 sm:p-4'

function rowsFor(shown: CompareTableProps['shown'], timeZone: string): Row[] {
  return [
    {
      label: t('compare.price'),
      cell: ({ hourlyRate }) =>
        hourlyRate && (
          <HourlyPrice
            hourlyRate={hourlyRate}
            approximateRate={shown(hourlyRate)}
            className="font-semibold [overflow-wrap:normal] sm:text-lg"
          />
        ),
    },
    {
      label: t('compare.trial'),
      cell: ({ trial }) => (trial ? trialWords(trial, shown(trial.price)) : t('compare.noTrial')),
    },
    {
      label: t('compare.rating'),
      cell: ({ ratingAverage, ratingCount }) => (
        <StarRating rating={ratingAverage} count={ratingCount} look="compact" size="md" />
      ),
    },
    { label: t('compare.lessons'), cell: ({ lessonsGiven }) => lessonsGiven.toLocaleString('en') },
    {
      label: t('compare.subjects'),
      cell: ({ subjects }) => (
        <List
          items={subjects.map(({ name, levels }) => [
            name,
            levels.length > 0
              ? levels.map((level) => t(`discovery.level.${level}`)).join(', ')
              : t('compare.allLevels'),
          ])}
        />
      ),
    },
    {
      label: t('compare.languages'),
      cell: ({ languages }) => (
        <List
          items={languages.map(({ code, level }) => [
            languageName(code),
            t(`discovery.languageLevel.${level}` as 'discovery.languageLevel.native'),
          ])}
        />
      ),
    },
    {
      label: t('compare.years'),
      cell: ({ yearsExperience }) =>
        yearsExperience ? t('discovery.subjectYears', { count: yearsExperience }) : t('compare.unknown'),
    },
    {
      label: t('compare.country'),
      cell: ({ country }) => (country ? countryName(country) : t('compare.unknown')),
    },
    {
      label: t('compare.nextFree'),
      cell: ({ nextSlotAt }) =>
        nextSlotAt ? formatInstant({ instant: nextSlotAt, timeZone, style: 'dayTime' }) : t('tutor.noSlot'),
    },
    {
      label: t('compare.response'),
      cell: ({ responseMinutes }) =>
        responseMinutes === null ? t('compare.unknown') : formatResponseTime(responseMinutes),
    },
    {
      label: t('compare.confirmation'),
      cell: ({ confirmation }) => (confirmation === 'instant' ? t('compare.instant') : t('compare.request')),
    },
    { label: t('compare.cancel'), cell: () => t('compare.cancelFree') },
  ]
}

function trialWords({ durationMinutes, price }: NonNullable<ComparedTutor['trial']>, about: Money | null) {
  return t('compare.trialLine', {
    price: about ? t('tutor.aboutPrice', { price: formatMoney(about) }) : formatMoney(price),
    length: formatDuration(durationMinutes),
  })
}

function List({ items }: { items: readonly (readonly [string, string])[] }) {
  return (
    <ul className="grid gap-1">
      {items.map(([name, detail]) => (
        <li key={name}>
          {name} <span className="text-sm text-ink-soft">({detail})</span>
        </li>
      ))}
    </ul>
  )
}
