import { z } from 'zod'
import { emailInput, passwordInput, tokenInput } from '@/operations/identity/accountInputs'
import { changePassword } from '@/operations/identity/changePassword'
import { requestPasswordReset } from '@/operations/identity/requestPasswordReset'
import { resetPassword } from '@/operations/identity/resetPassword'
import { defineEndpoint } from '../http/defineEndpoint'
import { sessionResponse } from './sessionResponse'

const requestResetEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/password/reset',
  summary: 'Mail a link to choose a new password; answers the same for unknown addresses',
  audience: 'public',
  body: z.strictObject({ email: emailInput }),
  status: 202,
  handle: async ({ payload, body, ip, now }) => {
    await requestPasswordReset({ payload, email: body.email, ip, now })
  },
})

const confirmResetEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/password/reset/confirm',
  summary: 'Choose a new password with the mailed token; ends every session',
  audience: 'public',
  body: z.strictObject({ token: tokenInput, password: passwordInput }),
  rateLimit: { name: 'reset-confirm', points: 20, seconds: 3600, by: 'ip' },
  handle: async ({ payload, body, now }) => {
    await resetPassword({ payload, ...body, now })
  },
})

const changeEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/password/change',
  summary: 'Change my password; other sessions end, this one gets new tokens',
  audience: 'user',
  body: z.strictObject({ currentPassword: passwordInput, newPassword: passwordInput }),
  handle: async ({ payload, viewer, body, now }) => {
    const { currentPassword, newPassword: password } = body
    const session = await changePassword({ payload, viewer, currentPassword, password, now })
    return sessionResponse({ payload, session, now })
  },
})

/** `/api/auth/password/*`. */
export const passwordEndpoints = [requestResetEndpoint, confirmResetEndpoint, changeEndpoint]
