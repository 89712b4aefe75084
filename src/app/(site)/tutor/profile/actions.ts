'use server'

import { notFound, redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { hasRole } from '@/domain/identity/roles'
import { createTutorProfile } from '@/operations/tutor/createTutorProfile'
import { submitTutorProfile } from '@/operations/tutor/submitTutorProfile'
import { updateTutorProfile } from '@/operations/tutor/updateTutorProfile'
import { actingViewer } from '../../actingViewer'
import { failedForm } from '../../failedForm'
import { actingTutor } from '../actingTutor'
import { readProfile } from './readProfile'

const PATH = '/tutor/profile'

/** Saves the profile; a published one is published as changed. */
export async function saveProfile(_previous: FormState, data: FormData): Promise<FormState> {
  const visit = await actingTutor(PATH)
  const read = readProfile(data)
  if ('failed' in read) return read.failed
  try {
    await updateTutorProfile({ ...visit, changes: read.changes })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=saved`)
}

/** Hands the profile in for approval. */
export async function submitProfile(_previous: FormState, data: FormData): Promise<FormState> {
  const visit = await actingTutor(PATH)
  try {
    await submitTutorProfile(visit)
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=submitted`)
}

/** Starts a profile for a tutor who has none. */
export async function startProfile(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer } = await actingViewer(PATH)
  if (!hasRole(viewer, 'tutor')) notFound()
  try {
    await createTutorProfile({ payload, viewer })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(PATH)
}
