'use server'

import type { FormState } from '@/components/form/formState'
import { t } from '@/messages/t'
import { resendVerification } from '@/operations/identity/resendVerification'
import { actingViewer } from '../actingViewer'
import { failedForm } from '../failedForm'

/** Mails the link that confirms the address once more. */
export async function resendLink(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, now } = await actingViewer('/dashboard')
  try {
    await resendVerification({ payload, viewer, now })
  } catch (error) {
    return failedForm({ error, data })
  }
  return { status: 'success', message: t('checkout.verifySent', { email: viewer.email }) }
}
