/** Figures of the marketplace a page can show. They are counted, never typed in. */
export const FIGURES = [
  'lessonsGiven',
  'tutorsApproved',
  'averageRating',
  'reviewsWritten',
  'subjectsTaught',
] as const
export type Figure = (typeof FIGURES)[number]
