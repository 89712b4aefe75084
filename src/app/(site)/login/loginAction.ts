'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { emailInput, passwordInput } from '@/operations/identity/accountInputs'
import { clientAddress } from '@/operations/identity/clientAddress'
import { logIn } from '@/operations/identity/logIn'
import { invalidForm } from '../bookings/invalidForm'
import { currentViewer } from '../currentViewer'
import { failedForm } from '../failedForm'
import { homeOf } from '../session/homeOf'
import { safePath } from '../session/safePath'
import { setSessionCookies } from '../sessionCookies'

const input = z.object({ email: emailInput, password: passwordInput })

/** Logs in and goes to `next`, or to the person's own start page. */
export async function loginAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  try {
    const { payload, now } = await currentViewer()
    const session = await logIn({ payload, ...given.data, ip: clientAddress(await headers()), now })
    await setSessionCookies(session)
    redirect(safePath(data.get('next')) ?? homeOf(session))
  } catch (error) {
    return failedForm({ error, data })
  }
}
