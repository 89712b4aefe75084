'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { t } from '@/messages/t'
import { addDisputeFile } from '@/operations/dispute/addDisputeFile'
import { limitRate } from '@/services/rateLimit/limitRate'
import { actingViewer } from '../actingViewer'
import { failedForm } from '../failedForm'

/** Takes a picture or PDF about a lesson that is looked at. */
export async function handInFile(_previous: FormState, data: FormData): Promise<FormState> {
  const bookingId = z.uuid().parse(data.get('bookingId'))
  const path = `/bookings/${bookingId}/files`
  const { payload, viewer, now } = await actingViewer(path)
  const file = data.get('file')
  if (!(file instanceof File) || file.size === 0)
    return { status: 'error', fieldErrors: { file: t('bookings.filesPage.choose') } }
  try {
    await limitRate(payload, { name: 'disputeFiles', points: 30, seconds: 3600 }, viewer.id)
    const content = Buffer.from(await file.arrayBuffer())
    await addDisputeFile({ payload, viewer, bookingId, name: file.name, content, now })
  } catch (error) {
    return failedForm({ error, data })
  }
  return redirect(`${path}?done=sent`)
}
