/** Where a tutor profile stands; only `approved` ones are published (I10). */
export const TUTOR_STATUSES = ['draft', 'submitted', 'approved', 'paused', 'rejected'] as const
export type TutorStatus = (typeof TUTOR_STATUSES)[number]
