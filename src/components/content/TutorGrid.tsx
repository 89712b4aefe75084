import { t } from '@/messages/t'
import type { TutorCard as Tutor } from '@/operations/tutor/queries/loadTutorCards'
import { TutorCard, type TutorCardDto } from '../tutor/TutorCard'
import { ButtonLink } from '../ui/ButtonLink'

type TutorGridProps = {
  tutors: readonly Tutor[]
  timeZone: string
  /** The tutor list with the same filter. */
  href: string
}

/** Tutors that pass a filter, and the way to all of them. */
export function TutorGrid({ tutors, timeZone, href }: TutorGridProps) {
  return (
    <>
      {tutors.length === 0 && <p className="text-ink-soft">{t('help.noTutors')}</p>}
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {tutors.map((tutor) => (
          <li key={tutor.id}>
            <TutorCard tutor={cardOf(tutor)} timeZone={timeZone} headingLevel={3} />
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <ButtonLink href={href} variant="secondary" iconAfter="arrow-right">
          {t('help.allTutors')}
        </ButtonLink>
      </p>
    </>
  )
}

function cardOf({ displayName, subjects, rateInCurrency, ...tutor }: Tutor): TutorCardDto {
  return {
    ...tutor,
    name: displayName,
    subjects: subjects.map(({ name }) => name),
    approximateRate: rateInCurrency.currency === tutor.hourlyRate.currency ? null : rateInCurrency,
  }
}
