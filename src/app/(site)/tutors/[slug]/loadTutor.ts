import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DomainError } from '@/domain/errors/domainError'
import { getTutor, type TutorProfile } from '@/operations/tutor/queries/getTutor'
import { currentViewer } from '../../currentViewer'

/** The profile of the address, read once a request; the not-found page when the visitor may not see it. */
export const loadTutor = cache(async (slug: string): Promise<TutorProfile> => {
  const { payload, viewer, now } = await currentViewer()
  return getTutor({ payload, idOrSlug: decoded(slug), viewer, studentId: viewer?.id, now }).catch(
    (error: unknown) => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
      throw error
    },
  )
})

/** A percent sign that encodes nothing belongs to no tutor. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    notFound()
  }
}
