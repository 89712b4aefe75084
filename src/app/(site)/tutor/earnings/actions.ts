'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { CURRENCIES } from '@/domain/money/currency'
import { PAYOUT_CHANNELS } from '@/domain/payout/payoutChannels'
import { t } from '@/messages/t'
import { cancelPayout } from '@/operations/payout/cancelPayout'
import { choosePayoutMethod } from '@/operations/payout/choosePayoutMethod'
import { requestPayout } from '@/operations/payout/requestPayout'
import { startOnboarding } from '@/operations/payout/startOnboarding'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'
import { actingTutor } from '../actingTutor'

const PAGE = '/tutor/earnings'
const METHOD = `${PAGE}/method`

const payoutId = z.uuid()
const confirmed = z.object({ amount: z.coerce.number().int().min(1), currency: z.enum(CURRENCIES) })

/** The payout a tutor has checked: amount in minor units, as the page before showed it. */
export async function requestPayoutAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = confirmed.safeParse(Object.fromEntries(data))
  if (!given.success) notFound()
  const { payload, viewer, now } = await actingTutor(`${PAGE}/payout`)
  try {
    await requestPayout({ payload, viewer, ...given.data, now })
  } catch (error) {
    return failedForm({ error, data, inputs: { amount: 'none' } })
  }
  redirect(`${PAGE}?done=requested`)
}

/** Takes back a payout that is not sent yet. */
export async function cancelPayoutAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = payoutId.safeParse(data.get('payoutId'))
  if (!given.success) notFound()
  const { payload, viewer, now } = await actingTutor(PAGE)
  try {
    await cancelPayout({ payload, viewer, payoutId: given.data, now })
  } catch (error) {
    // The page was out of date: where the payout stands now says more than a message beside the old state.
    if (errorAnswer(error).code === 'PAYOUT_STATE_CHANGED') redirect(`${PAGE}?done=changed`)
    return failedForm({ error, data })
  }
  redirect(`${PAGE}?done=cancelled`)
}

const method = z.object({
  channel: z.enum(PAYOUT_CHANNELS),
  email: z
    .union([z.literal('').transform(() => undefined), z.email(t('payout.emailInvalid')).max(254)])
    .optional(),
  testAccount: z.enum(['open', 'closed']).optional(),
  weekly: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})

/** How the tutor is paid from now on. */
export async function chooseMethodAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = method.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const { payload, viewer, now } = await actingTutor(METHOD)
  try {
    await choosePayoutMethod({ payload, viewer, choice: given.data, now })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(`${METHOD}?done=method`)
}

/** Leads to the page of the card processor where the tutor sets up their account. */
export async function onboardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, now } = await actingTutor(METHOD)
  let url: string
  try {
    url = (await startOnboarding({ payload, viewer, now })).url
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(url)
}
