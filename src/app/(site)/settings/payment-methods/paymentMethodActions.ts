'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { addCard } from '@/operations/payment/addCard'
import { chooseDefaultCard } from '@/operations/payment/chooseDefaultCard'
import { removeCard } from '@/operations/payment/removeCard'
import { actingViewer } from '../../actingViewer'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'

const PAGE = '/settings/payment-methods'
const input = z.object({ id: z.uuid() })

/** Leads to the processor's page that saves a card. */
export async function addCardAction(_previous: FormState, data: FormData): Promise<FormState> {
  try {
    const { url } = await addCard(await actingViewer(PAGE))
    redirect(url)
  } catch (error) {
    return failedForm({ error, data })
  }
}

/** Makes a card the one that is offered first. */
export async function defaultCardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse({ id: data.get('id') })
  if (!given.success) return invalidForm(given.error, data)
  try {
    await chooseDefaultCard({ ...(await actingViewer(PAGE)), methodId: given.data.id })
    redirect(`${PAGE}?done=default`)
  } catch (error) {
    return failedForm({ error, data })
  }
}

/** Removes a card. */
export async function removeCardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse({ id: data.get('id') })
  if (!given.success) return invalidForm(given.error, data)
  try {
    await removeCard({ ...(await actingViewer(PAGE)), methodId: given.data.id })
    redirect(`${PAGE}?done=removed`)
  } catch (error) {
    return failedForm({ error, data })
  }
}
