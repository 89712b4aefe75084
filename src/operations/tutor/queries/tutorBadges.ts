export type TutorBadge = 'verified' | 'instant' | 'new'

type BadgeFacts = { status: string; confirmation: string; lessonsGiven: number; hasIdentity: boolean }

/** Lessons after which a tutor is no longer new. */
const NEW_BELOW = 3

/** What stands out about a tutor, earned and never bought: identity accepted by ops, no waiting for an answer, new here. */
export function tutorBadges({ status, confirmation, lessonsGiven, hasIdentity }: BadgeFacts): TutorBadge[] {
  const badges: TutorBadge[] = []
  if (hasIdentity) badges.push('verified')
  if (confirmation === 'instant') badges.push('instant')
  if (status === 'approved' && lessonsGiven < NEW_BELOW) badges.push('new')
  return badges
}
