type Rated = { ratingAverage: number | null; ratingCount: number }

/** Few reviews say little: an average counts as if ten more reviews of 4.6 had been written. */
const ASSUMED = { reviews: 10, stars: 4.6 }
const MOST_STARS = 5

/** How good a tutor is held to be, 0 to 1: the rating with as much confidence as its reviews give it. */
export function standing({ ratingAverage, ratingCount }: Rated): number {
  const stars = (ratingAverage ?? 0) * ratingCount + ASSUMED.reviews * ASSUMED.stars
  return stars / (ratingCount + ASSUMED.reviews) / MOST_STARS
}
