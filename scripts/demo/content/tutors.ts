import { tutorsInArgentina } from './tutors/tutorsInArgentina'
import { tutorsInAustralia } from './tutors/tutorsInAustralia'
import { tutorsInBritain } from './tutors/tutorsInBritain'
import { tutorsInCanadaAndMexico } from './tutors/tutorsInCanadaAndMexico'
import { tutorsInColombiaAndBrazil } from './tutors/tutorsInColombiaAndBrazil'
import { tutorsInEastAsia } from './tutors/tutorsInEastAsia'
import { tutorsInGermanyAndSwitzerland } from './tutors/tutorsInGermanyAndSwitzerland'
import { tutorsInJapan } from './tutors/tutorsInJapan'
import { tutorsInKenya } from './tutors/tutorsInKenya'
import { tutorsInNepal } from './tutors/tutorsInNepal'
import { tutorsInNorthIndia } from './tutors/tutorsInNorthIndia'
import { tutorsInPhilippines } from './tutors/tutorsInPhilippines'
import { tutorsInPolandAndRomania } from './tutors/tutorsInPolandAndRomania'
import { tutorsInSerbia } from './tutors/tutorsInSerbia'
import { tutorsInSouthAfrica } from './tutors/tutorsInSouthAfrica'
import { tutorsInSouthIndia } from './tutors/tutorsInSouthIndia'
import { tutorsInSpainAndFrance } from './tutors/tutorsInSpainAndFrance'
import { tutorsInUnitedStates } from './tutors/tutorsInUnitedStates'
import { tutorsInWestAfrica } from './tutors/tutorsInWestAfrica'
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
