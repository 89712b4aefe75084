import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { trialPrice } from '@/domain/trial/trialOffer'
import { type TrialFacts, trialRefusal } from '@/domain/trial/trialRefusal'

type Input = {
  facts: TrialFacts
  /** Null while the tutor has set none. */
  hourlyRate: Money | null
  request: { isTrial?: boolean; durationMinutes: number; packageId?: string }
}

/**
 * The price of the trial that is asked for, in the tutor's currency; nothing for any other lesson.
 * @throws DomainError TRIAL_NOT_OFFERED, TRIAL_USED, TRIAL_LIMIT; PACKAGE_MISMATCH, for a trial is never a lesson of a package
 */
export function assertTrial({ facts, hourlyRate, request }: Input): Money | undefined {
  const { isTrial = false, durationMinutes, packageId } = request
  if (!isTrial) return undefined
  const refusal = trialRefusal({ ...facts, durationMinutes })
  if (refusal) throw new DomainError(refusal, 'trial refused', { field: 'trial' })
  if (packageId) throw new DomainError('PACKAGE_MISMATCH', 'trial from a package', { field: 'packageId' })
  return facts.trial && hourlyRate ? trialPrice({ hourlyRate, trial: facts.trial }) : undefined
}
