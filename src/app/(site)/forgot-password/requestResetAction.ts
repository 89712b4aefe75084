'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { t } from '@/messages/t'
import { emailInput } from '@/operations/identity/accountInputs'
import { clientAddress } from '@/operations/identity/clientAddress'
import { requestPasswordReset } from '@/operations/identity/requestPasswordReset'
import { invalidForm } from '../bookings/invalidForm'
import { currentViewer } from '../currentViewer'
import { failedForm } from '../failedForm'

const input = z.object({ email: emailInput })

/** Answers the same whether the account exists or not. */
export async function requestResetAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  try {
    const { payload, now } = await currentViewer()
    await requestPasswordReset({ payload, ...given.data, ip: clientAddress(await headers()), now })
    return { status: 'success', message: t('auth.resetSent') }
  } catch (error) {
    return failedForm({ error, data })
  }
}
