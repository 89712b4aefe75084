const STARS = [1, 2, 3, 4, 5] as const
type Stars = (typeof STARS)[number]

type RatingSummary = {
  /** Mean of all ratings to two decimals, halves up; null while there is none. */
  average: number | null
  count: number
  /** How many people gave each number of stars (H03). */
  byStars: Record<Stars, number>
}

/** Sums up the ratings of a tutor, each a whole number of stars from 1 to 5; anything else is left out. */
export function aggregateRatings(ratings: readonly number[]): RatingSummary {
  const byStars: Record<Stars, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  for (const rating of ratings) if (isStars(rating)) byStars[rating] += 1
  const count = STARS.reduce((sum, stars) => sum + byStars[stars], 0)
  const total = STARS.reduce((sum, stars) => sum + stars * byStars[stars], 0)
  return { average: count === 0 ? null : Math.round((total * 100) / count) / 100, count, byStars }
}

function isStars(rating: number): rating is Stars {
  return (STARS as readonly number[]).includes(rating)
}
