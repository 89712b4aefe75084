'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { APPEAL_LENGTH } from '@/domain/trust/strikes'
import { t } from '@/messages/t'
import { appealStrike } from '@/operations/trust/appealStrike'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'
import { actingTutor } from '../actingTutor'

const PATH = '/tutor/strikes'
const { min, max } = APPEAL_LENGTH

const strikeOf = z.uuid()
const appeal = z.object({
  reason: z
    .string()
    .trim()
    .min(min, t('strikes.appeal.tooShort', { min }))
    .max(max, t('strikes.appeal.tooLong', { max })),
})

/** A tutor's appeal of one of their strikes. */
export async function sendAppeal(_previous: FormState, data: FormData): Promise<FormState> {
  const strikeId = strikeOf.safeParse(data.get('strikeId'))
  if (!strikeId.success) notFound()
  const { payload, viewer, now } = await actingTutor(`${PATH}/${strikeId.data}/appeal`)
  const given = appeal.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  try {
    await appealStrike({ payload, viewer, strikeId: strikeId.data, reason: given.data.reason, now })
  } catch (error) {
    // The page was out of date: where the strike stands now says more than a message in the old form.
    const { code } = errorAnswer(error)
    if (code === 'STRIKE_STATE_CHANGED' || code === 'STRIKE_EXPIRED') redirect(`${PATH}?done=changed`)
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=appealed`)
}
