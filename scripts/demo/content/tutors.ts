import { tutorsInArgentina } from './tutorsByCountry/tutorsInArgentina'
import { tutorsInAustralia } from './tutorsByCountry/tutorsInAustralia'
import { tutorsInBritain } from './tutorsByCountry/tutorsInBritain'
import { tutorsInCanadaAndMexico } from './tutorsByCountry/tutorsInCanadaAndMexico'
import { tutorsInColombiaAndBrazil } from './tutorsByCountry/tutorsInColombiaAndBrazil'
import { tutorsInEastAsia } from './tutorsByCountry/tutorsInEastAsia'
import { tutorsInGermanyAndSwitzerland } from './tutorsByCountry/tutorsInGermanyAndSwitzerland'
import { tutorsInJapan } from './tutorsByCountry/tutorsInJapan'
import { tutorsInKenya } from './tutorsByCountry/tutorsInKenya'
import { tutorsInNepal } from './tutorsByCountry/tutorsInNepal'
import { tutorsInNorthIndia } from './tutorsByCountry/tutorsInNorthIndia'
import { tutorsInPhilippines } from './tutorsByCountry/tutorsInPhilippines'
import { tutorsInPolandAndRomania } from './tutorsByCountry/tutorsInPolandAndRomania'
import { tutorsInSerbia } from './tutorsByCountry/tutorsInSerbia'
import { tutorsInSouthAfrica } from './tutorsByCountry/tutorsInSouthAfrica'
import { tutorsInSouthIndia } from './tutorsByCountry/tutorsInSouthIndia'
import { tutorsInSpainAndFrance } from './tutorsByCountry/tutorsInSpainAndFrance'
import { tutorsInUnitedStates } from './tutorsByCountry/tutorsInUnitedStates'
import { tutorsInWestAfrica } from './tutorsByCountry/tutorsInWestAfrica'
import type { DemoTutor } from './types'

/** The 60 tutors of the demo marketplace: 55 approved, 3 waiting for approval, 1 draft, 1 paused. */
export const tutors: DemoTutor[] = [
  ...tutorsInPhilippines,
  ...tutorsInSouthIndia,
  ...tutorsInNorthIndia,
  ...tutorsInNepal,
  ...tutorsInKenya,
  ...tutorsInWestAfrica,
  ...tutorsInSouthAfrica,
  ...tutorsInSerbia,
  ...tutorsInPolandAndRomania,
  ...tutorsInSpainAndFrance,
  ...tutorsInGermanyAndSwitzerland,
  ...tutorsInBritain,
  ...tutorsInUnitedStates,
  ...tutorsInCanadaAndMexico,
  ...tutorsInColombiaAndBrazil,
  ...tutorsInArgentina,
  ...tutorsInEastAsia,
  ...tutorsInJapan,
  ...tutorsInAustralia,
]
