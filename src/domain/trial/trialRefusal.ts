import type { TrialTerms } from './trialOffer'

/**
 * So many trials of one person can be ahead or waiting for an answer at once. Three let a student compare tutors; more
 * would fill the days of many for the price of few lessons.
 */
export const MOST_OPEN_TRIALS = 3

export type TrialRefusal = 'TRIAL_NOT_OFFERED' | 'TRIAL_USED' | 'TRIAL_LIMIT'

export type TrialFacts = {
  /** What the tutor offers; null when they give no trials. */
  trial: TrialTerms | null
  /** The two have a lesson that was given, is ahead, or is held right now; one that was given up does not count. */
  hasMet: boolean
  /** Trials of this person, with any tutor, that are held, asked for or ahead. */
  openTrials: number
}

/** Whether a trial of that length is what the tutor gives. */
export const isTrialOffered = (
  trial: Pick<TrialTerms, 'durationMinutes'> | null,
  durationMinutes: number,
): boolean => trial?.durationMinutes === durationMinutes

type Wish = TrialFacts & { durationMinutes: number }

/** Why somebody cannot take a trial with a tutor (EX28); null when they can. It is the first lesson of the two, or none. */
export function trialRefusal({ trial, hasMet, openTrials, durationMinutes }: Wish): TrialRefusal | null {
  if (!isTrialOffered(trial, durationMinutes)) return 'TRIAL_NOT_OFFERED'
  if (hasMet) return 'TRIAL_USED'
  return openTrials >= MOST_OPEN_TRIALS ? 'TRIAL_LIMIT' : null
}
