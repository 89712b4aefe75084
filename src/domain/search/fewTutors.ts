/** Fewer tutors than this for a subject or a search, and operations hear of it (C13, NV34). */
export const FEW_TUTORS = 5
