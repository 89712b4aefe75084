'use client'

import { useEffect } from 'react'
import { type ChosenTutor, chooseTutors } from './chosenTutors'

/** Takes the tutors of the address for those chosen on this device, so that going back to the list goes on from them. */
export function SyncChosen({ tutors }: { tutors: readonly ChosenTutor[] }) {
  const text = JSON.stringify(tutors)
  useEffect(() => chooseTutors(JSON.parse(text) as ChosenTutor[]), [text])
  return null
}
