import type { TutorCardDto } from '@/components/tutor/TutorCard'
import type { TutorCard } from '@/operations/tutor/queries/loadTutorCards'

/** A search result as its card shows it. */
export function tutorCardOf({
  displayName,
  subjects,
  rateInCurrency,
  trial,
  ...tutor
}: TutorCard): TutorCardDto {
  return {
    ...tutor,
    name: displayName,
    subjects: subjects.map(({ name }) => name),
    approximateRate: rateInCurrency.currency === tutor.hourlyRate.currency ? null : rateInCurrency,
    trialPrice: trial?.price ?? null,
  }
}
