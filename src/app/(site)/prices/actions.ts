'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { answerPrice } from '@/operations/price/answerPrice'
import { actingViewer } from '../actingViewer'
import { failedForm } from '../failedForm'

const input = z.object({ agreementId: z.uuid(), answer: z.enum(['accept', 'keep']) })

/** The student's answer to a price they are asked for, from their page or from a checkout's banner. */
export async function answerAsked(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, now } = await actingViewer('/prices')
  const { agreementId, answer } = input.parse(Object.fromEntries(data))
  let done: string = answer
  try {
    await answerPrice({ payload, viewer, agreementId, answer, now })
  } catch (error) {
    if (errorAnswer(error).code !== 'PRICE_AGREEMENT_CHANGED') return failedForm({ error, data })
    done = 'changed'
  }
  redirect(`/prices?done=${done}`)
}
