/** For whom a subject is taught. */
export const SCHOOL_LEVELS = ['primary', 'secondary', 'university', 'adult'] as const
