import { artsReviews } from './reviews/artsReviews'
import { examsAndEconomicsReviews } from './reviews/examsAndEconomicsReviews'
import { generalReviews } from './reviews/generalReviews'
import { languageReviews } from './reviews/languageReviews'
import { mathsAndScienceReviews } from './reviews/mathsAndScienceReviews'
import { technologyReviews } from './reviews/technologyReviews'
import type { DemoReview } from './types'

/** All hand-written reviews; `reviewFits` says which of them a lesson can carry. */
export const reviews: DemoReview[] = [
  ...mathsAndScienceReviews,
  ...technologyReviews,
  ...languageReviews,
  ...examsAndEconomicsReviews,
  ...artsReviews,
  ...generalReviews,
]
