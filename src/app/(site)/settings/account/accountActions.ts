'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { DomainError } from '@/domain/errors/domainError'
import { passwordInput } from '@/operations/identity/accountInputs'
import { changePassword } from '@/operations/identity/changePassword'
import { logOut } from '@/operations/identity/logOut'
import { revokeSession } from '@/operations/identity/revokeSession'
import { accountInput, updateAccount } from '@/operations/identity/updateAccount'
import { actingViewer } from '../../actingViewer'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'
import { clearSessionCookies, setSessionCookies } from '../../sessionCookies'

const PAGE = '/settings/account'
const FIELDS = ['firstName', 'lastName', 'timezone', 'currency']
const passwords = z.object({ currentPassword: passwordInput, password: passwordInput })

/** Saves name, time zone and currency. */
export async function saveAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = accountInput.safeParse(
    Object.fromEntries(FIELDS.map((name) => [name, data.get(name) ?? undefined])),
  )
  if (!given.success) return invalidForm(given.error, data)
  try {
    await updateAccount({ ...(await actingViewer(PAGE)), input: given.data })
    redirect(`${PAGE}?done=profile`)
  } catch (error) {
    return failedForm({ error, data })
  }
}

/** Changes the password; other devices are logged out, this one gets new cookies. */
export async function changePasswordAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = passwords.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  try {
    await setSessionCookies(await changePassword({ ...(await actingViewer(PAGE)), ...given.data }))
    redirect(`${PAGE}?done=password`)
  } catch (error) {
    return failedForm({ error, data })
  }
}

/** Logs out one other device. */
export async function endSessionAction(sessionId: string): Promise<void> {
  const actor = await actingViewer(PAGE)
  const gone = await revokeSession({ ...actor, sessionId }).then(
    () => false,
    (error: unknown) => {
      if (error instanceof DomainError) return true
      throw error
    },
  )
  redirect(`${PAGE}?done=${gone ? 'session-gone' : 'session'}`)
}

/** Logs out everywhere, here too. */
export async function endAllSessionsAction(): Promise<void> {
  await logOut({ ...(await actingViewer(PAGE)), everywhere: true })
  await clearSessionCookies()
  redirect('/login')
}
