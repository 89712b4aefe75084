'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { clientAddress } from '@/operations/identity/clientAddress'
import { registerUser } from '@/operations/identity/registerUser'
import { registrationInput } from '@/operations/identity/registration'
import { invalidForm } from '../bookings/invalidForm'
import { chosenCurrency } from '../currency/visitorCurrency'
import { currentViewer } from '../currentViewer'
import { failedForm } from '../failedForm'
import { safePath } from '../session/safePath'
import { setSessionCookies } from '../sessionCookies'

const FIELDS = ['role', 'firstName', 'lastName', 'email', 'password', 'dateOfBirth', 'timezone']

/** Creates the account, logs in and says to look into the inbox; `next` is offered there. */
export async function registerAction(
  next: string | null,
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const fields = Object.fromEntries(FIELDS.map((name) => [name, data.get(name) ?? undefined]))
  const given = registrationInput.safeParse({
    ...fields,
    currency: await chosenCurrency(),
    marketingConsent: data.has('marketingConsent'),
  })
  if (!given.success) return invalidForm(given.error, data)
  try {
    const { payload, now } = await currentViewer()
    const ip = clientAddress(await headers())
    await setSessionCookies(await registerUser({ payload, input: given.data, ip, now }))
    const path = safePath(next)
    redirect(path ? `/verify-email?next=${encodeURIComponent(path)}` : '/verify-email')
  } catch (error) {
    return failedForm({ error, data })
  }
}
