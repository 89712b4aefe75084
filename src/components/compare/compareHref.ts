/** The address where tutors stand side by side, by their slugs. */
export const compareHref = (slugs: readonly string[]): string =>
  `/tutors/compare?ids=${slugs.map(encodeURIComponent).join(',')}`
