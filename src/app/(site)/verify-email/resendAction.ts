'use server'

import type { FormState } from '@/components/form/formState'
import { t } from '@/messages/t'
import { resendVerification } from '@/operations/identity/resendVerification'
import { actingViewer } from '../actingViewer'
import { failedForm } from '../failedForm'

/** Mails a fresh confirmation link to the person who is logged in. */
export async function resendAction(_previous: FormState, data: FormData): Promise<FormState> {
  try {
    const { payload, now, viewer } = await actingViewer('/verify-email')
    await resendVerification({ payload, viewer, now })
    return { status: 'success', message: t('account.linkSent', { email: viewer.email }) }
  } catch (error) {
    return failedForm({ error, data })
  }
}
