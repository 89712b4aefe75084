'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { tokenInput } from '@/operations/identity/accountInputs'
import { verifyEmail } from '@/operations/identity/verifyEmail'
import { invalidForm } from '../bookings/invalidForm'
import { currentViewer } from '../currentViewer'
import { failedForm } from '../failedForm'

const input = z.object({ token: tokenInput })

/** Confirms the address with the mailed token. */
export async function verifyEmailAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  try {
    const { payload, now } = await currentViewer()
    await verifyEmail({ payload, token: given.data.token, now })
    redirect('/verify-email?done=1')
  } catch (error) {
    return failedForm({ error, data })
  }
}
