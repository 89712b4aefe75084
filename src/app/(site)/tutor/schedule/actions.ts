'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { setAvailability } from '@/operations/availability/setAvailability'
import { failedForm } from '../../failedForm'
import { actingTutor } from '../actingTutor'
import { readSchedule } from './readSchedule'

const PATH = '/tutor/schedule'

/** Replaces the tutor's whole availability by what the form says. */
export async function saveSchedule(_previous: FormState, data: FormData): Promise<FormState> {
  const visit = await actingTutor(PATH)
  const read = readSchedule(data)
  if ('failed' in read) return read.failed
  try {
    await setAvailability({ ...visit, document: read.document })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=saved`)
}
