'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { t } from '@/messages/t'
import { getAvailability } from '@/operations/availability/queries/getAvailability'
import { listBookedTimes } from '@/operations/availability/queries/listBookedTimes'
import { setAvailability } from '@/operations/availability/setAvailability'
import { getOwnTutor } from '@/operations/tutor/queries/getOwnTutor'
import { database } from '@/services/database/tx'
import { failedForm } from '../../failedForm'
import { sessionViewer } from '../../sessionViewer'
import { actingTutor } from '../actingTutor'
import { type PreviewChoice, parsePreviewChoice } from './previewChoice'
import { type PreviewView, previewView } from './previewView'
import { readSchedule } from './readSchedule'

const PATH = '/tutor/schedule'

/**
 * Replaces the tutor's whole availability by what the form says. A new zone while lessons are booked has to be meant:
 * the lessons keep their moment, and so their time on the tutor's clock changes.
 */
export async function saveSchedule(_previous: FormState, data: FormData): Promise<FormState> {
  const visit = await actingTutor(PATH)
  const read = readSchedule(data)
  if ('failed' in read) return read.failed
  if (!data.has('zoneConfirmed') && (await movesLessons(visit, read.document.timezone))) {
    return {
      status: 'error',
      fieldErrors: { zoneConfirmed: t('teaching.zoneUnconfirmed') },
      values: typedValues(data),
    }
  }
  try {
    await setAvailability({ ...visit, document: read.document })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=saved`)
}

/**
 * What students would see of the schedule a form holds, before it is saved; or the first thing that is wrong in it.
 * Null for someone who is not logged in any more: what was typed must not go to the login page.
 */
export async function previewSchedule(
  choice: Partial<PreviewChoice>,
  data: FormData,
): Promise<{ view?: PreviewView; problem?: string } | null> {
  const { payload, viewer, now } = await sessionViewer()
  const tutor = viewer && (await getOwnTutor({ payload, viewer }))
  if (!tutor) return null
  const read = readSchedule(data)
  if ('failed' in read) return { problem: Object.values(read.failed.fieldErrors ?? {})[0] }
  const view = await previewView({
    tx: database(payload),
    tutorId: tutor.id,
    document: read.document,
    choice: parsePreviewChoice(choice),
    ownZone: read.document.timezone,
    isZoneLocked: read.document.timezoneLocked === true,
    now,
  })
  return view && { view }
}

/** Whether promised lessons will be at another time of the tutor's day. */
async function movesLessons(
  { payload, tutorId, now }: Awaited<ReturnType<typeof actingTutor>>,
  timeZone: string,
): Promise<boolean> {
  const tx = database(payload)
  const stored = await getAvailability({ tx, tutorId })
  if (stored?.timezone === timeZone) return false
  return (await listBookedTimes({ tx, tutorId, now })).length > 0
}
