'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { CURRENCIES } from '@/domain/money/currency'
import { parseMoney } from '@/domain/money/parseMoney'
import { t } from '@/messages/t'
import { answerPrice } from '@/operations/price/answerPrice'
import { proposePrice } from '@/operations/price/proposePrice'
import { failedForm } from '../../failedForm'
import { actingTutor } from '../actingTutor'

const PATH = '/tutor/prices'

const wish = z.object({
  studentId: z.uuid(),
  currency: z.enum(CURRENCIES),
  hourlyRate: z.string().trim().max(12),
  message: z.string().trim().max(300).default(''),
})

/** A price for one student: set when it is lower, asked for when it is higher. */
export async function setStudentPrice(_previous: FormState, data: FormData): Promise<FormState> {
  const visit = await actingTutor(PATH)
  const { studentId, currency, hourlyRate: typed, message } = wish.parse(Object.fromEntries(data))
  const hourlyRate = parseMoney(typed, currency)
  if (!hourlyRate)
    return { status: 'error', fieldErrors: { hourlyRate: t('prices.rateWrong') }, values: typedValues(data) }
  let done: string
  try {
    done = await proposePrice({ ...visit, wish: { studentId, hourlyRate, message: message || undefined } })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=${done}`)
}

/** The tutor takes a question back. */
export async function withdrawPrice(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, now } = await actingTutor(PATH)
  const agreementId = z.uuid().parse(data.get('agreementId'))
  try {
    await answerPrice({ payload, viewer, agreementId, answer: 'withdraw', now })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${PATH}?done=withdraw`)
}
