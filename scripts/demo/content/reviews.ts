import { artsReviews } from './reviewsBySubject/artsReviews'
import { examsAndEconomicsReviews } from './reviewsBySubject/examsAndEconomicsReviews'
import { generalReviews } from './reviewsBySubject/generalReviews'
import { languageReviews } from './reviewsBySubject/languageReviews'
import { mathsAndScienceReviews } from './reviewsBySubject/mathsAndScienceReviews'
import { technologyReviews } from './reviewsBySubject/technologyReviews'
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
