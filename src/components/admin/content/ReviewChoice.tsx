import type { JSONFieldServerProps } from 'payload'
import { publishesContent } from '@/domain/identity/staffRights'
import { praisingReviews } from '@/operations/content/queries/praisingReviews'
import { ReviewChoiceList } from './ReviewChoiceList'

const OFFERED = 40

/** The newest published reviews of four or five stars to choose from, as everybody may read them on the site. */
export async function ReviewChoice({ path, payload, user, value }: JSONFieldServerProps) {
  if (!publishesContent(user)) return null
  const chosen = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  const reviews = await praisingReviews({ payload, ids: chosen, newest: OFFERED })
  return (
    <ReviewChoiceList
      path={path}
      reviews={reviews.map(({ id, authorName, rating, comment, subject, tutor }) => ({
        id,
        about: `${authorName} on ${tutor.displayName}, ${subject}, ${rating} stars`,
        comment: comment ?? '',
      }))}
    />
  )
}
