import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { BookingRequest } from './bookingRequest'
import type { HoldFacts } from './readHoldFacts'

/**
 * Whether these two may have a lesson in that subject at all.
 * @throws DomainError TUTOR_NOT_BOOKABLE, OWN_LESSON, VALIDATION_FAILED for a subject that is not taught
 */
export function assertMayHold(
  { tutorUserId, teaches, status }: HoldFacts,
  { tutorId }: Pick<BookingRequest, 'tutorId'>,
  viewer: Viewer,
) {
  if (status !== 'approved') throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} is ${status}`)
  if (tutorUserId === viewer.id) throw new DomainError('OWN_LESSON', `tutor ${tutorId} books own lesson`)
  if (!teaches)
    throw new DomainError('VALIDATION_FAILED', 'tutor does not teach the subject', {
      field: 'subjectId',
      userMessage: 'This tutor does not teach that subject. Choose one from the list.',
    })
}
