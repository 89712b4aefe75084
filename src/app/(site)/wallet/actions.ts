'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { amountText } from '@/domain/money/amountText'
import { parseMoney } from '@/domain/money/parseMoney'
import { topUpLimits } from '@/domain/payment/topUpLimits'
import { t } from '@/messages/t'
import { topUpWallet } from '@/operations/payment/topUpWallet'
import { actingViewer } from '../actingViewer'
import { failedForm } from '../failedForm'

/** Goes on to the page where the money is paid. An amount that was typed counts, else the one that was chosen. */
export async function startTopUp(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, now } = await actingViewer('/wallet')
  const values = typedValues(data)
  const amount = parseMoney(values.amount?.trim() || values.preset || '', viewer.currency)
  if (!amount) {
    const example = amountText(topUpLimits(viewer.currency).least)
    return { status: 'error', fieldErrors: { amount: t('wallet.chooseAmount', { example }) }, values }
  }
  let next: string
  try {
    next = (await topUpWallet({ payload, viewer, amount, now })).url
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(next)
}
