/** The search as it stands in the address; every value is the raw query text. */
export type TutorFilterValues = {
  subject?: string
  minPrice?: string
  maxPrice?: string
  minRating?: string
  language?: string
  country?: string
  level?: string
  features?: readonly string[]
  day?: string
  from?: string
  to?: string
}

/** Something to choose and, where it is known, how many tutors that would leave. */
export type Choice = { value: string; name: string; count?: number }

/** How many filters are in use; a range is one. */
export function activeFilters(values: TutorFilterValues): number {
  const {
    subject,
    minPrice,
    maxPrice,
    minRating,
    language,
    country,
    level,
    features = [],
    day,
    from,
    to,
  } = values
  const single = [subject, minPrice ?? maxPrice, minRating, language, country, level, day, from ?? to]
  return single.filter(Boolean).length + features.length
}
