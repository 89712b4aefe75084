import type { DisputeState } from './states'

/** Disputes that are not decided: what the lesson earned stays where it is. */
export const FROZEN_DISPUTES: readonly DisputeState[] = ['OPEN', 'UNDER_REVIEW', 'APPEALED']
