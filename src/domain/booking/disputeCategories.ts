/** What a person can report about a lesson. */
export const DISPUTE_CATEGORIES = [
  'tutor_absent',
  'student_absent',
  'technical_problem',
  'quality',
  'wrong_charge',
  'conduct',
  'other',
] as const
export type DisputeCategory = (typeof DISPUTE_CATEGORIES)[number]
