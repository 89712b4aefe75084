import type { TutorCardDto } from '@/components/tutor/TutorCard'
import type { TutorCard } from '@/operations/tutor/queries/loadTutorCards'

/** A tutor as a card shows them. */
export function tutorCardOf({ displayName, subjects, ...tutor }: TutorCard): TutorCardDto {
  return { ...tutor, name: displayName, subjects: subjects.map(({ name }) => name) }
}
