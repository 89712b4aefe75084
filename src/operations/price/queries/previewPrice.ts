import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { isTrialOffered } from '@/domain/trial/trialRefusal'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { type PriceOffer, priceOffer } from '../priceOffer'
import { termsOfToday } from '../termsOfToday'

type Input = {
  payload: Payload
  viewer: Viewer
  tutorId: string
  durationMinutes: number
  /** A trial, which has a price and a quote of its own. */
  isTrial?: boolean
  now: Date
}

/**
 * What a lesson of that length costs the viewer, in their currency, with the quote that keeps it (CT42). The same quote
 * is good for any length and for a weekly series; the one of a trial only for that.
 * @throws DomainError NOT_FOUND when there is no such published tutor, TUTOR_NOT_BOOKABLE when they have no price,
 *   TRIAL_NOT_OFFERED for a trial of a length the tutor does not give
 */
export async function previewPrice({
  payload,
  viewer,
  tutorId,
  durationMinutes,
  isTrial = false,
  now,
}: Input): Promise<PriceOffer> {
  const { hourlyRate, trial } = await getTutor({ payload, idOrSlug: tutorId, studentId: viewer.id, now })
  if (!hourlyRate) throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} has no price`)
  if (isTrial && !isTrialOffered(trial, durationMinutes))
    throw new DomainError('TRIAL_NOT_OFFERED', `tutor ${tutorId} gives no trial of ${durationMinutes} min`)
  const fixed = isTrial ? trial?.price : undefined
  const terms = await termsOfToday({ payload, hourlyRate, fixed, currency: viewer.currency })
  return priceOffer({ payload, terms, studentId: viewer.id, tutorId, durationMinutes, now })
}
