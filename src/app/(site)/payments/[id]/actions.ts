'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { cancelPurchase } from '@/operations/payment/cancelPurchase'
import { payPurchase } from '@/operations/payment/payPurchase'
import { actingViewer } from '../../actingViewer'
import { failedForm } from '../../failedForm'

/** Brings the payer back to the pay page of a purchase. One that was paid or ended meanwhile shows where it stands. */
export async function goOnPaying(_previous: FormState, data: FormData): Promise<FormState> {
  const id = z.uuid().safeParse(data.get('paymentId'))
  if (!id.success) notFound()
  const path = `/payments/${id.data}`
  const { payload, viewer, now } = await actingViewer(path)
  let next: string
  try {
    next = (await payPurchase({ payload, viewer, paymentId: id.data, now })).url
  } catch (error) {
    if (errorAnswer(error).code !== 'PAYMENT_STATE_CHANGED') return failedForm({ error, data })
    next = path
  }
  redirect(next)
}

/** Gives a purchase up that is not paid. One that was paid meanwhile shows where it stands. */
export async function giveUpPurchase(_previous: FormState, data: FormData): Promise<FormState> {
  const id = z.uuid().safeParse(data.get('paymentId'))
  if (!id.success) notFound()
  const path = `/payments/${id.data}`
  const { payload, viewer, now } = await actingViewer(path)
  try {
    await cancelPurchase({ payload, viewer, paymentId: id.data, now })
  } catch (error) {
    if (errorAnswer(error).code !== 'PAYMENT_STATE_CHANGED') return failedForm({ error, data })
  }
  redirect(path)
}
