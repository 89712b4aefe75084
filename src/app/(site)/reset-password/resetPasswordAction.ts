'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { passwordInput, tokenInput } from '@/operations/identity/accountInputs'
import { resetPassword } from '@/operations/identity/resetPassword'
import { invalidForm } from '../bookings/invalidForm'
import { currentViewer } from '../currentViewer'
import { failedForm } from '../failedForm'
import { clearSessionCookies } from '../sessionCookies'

const input = z.object({ token: tokenInput, password: passwordInput })

/** Stores the new password and goes to the login page: every session has ended, this browser's too. */
export async function resetPasswordAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  try {
    const { payload, now } = await currentViewer()
    await resetPassword({ payload, ...given.data, now })
    await clearSessionCookies()
    redirect('/login?done=reset')
  } catch (error) {
    return failedForm({ error, data })
  }
}
