import { z } from 'zod'
import { tokenInput } from '@/operations/identity/accountInputs'
import { resendVerification } from '@/operations/identity/resendVerification'
import { verifyEmail } from '@/operations/identity/verifyEmail'
import { defineEndpoint } from '../http/defineEndpoint'

const verifyEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/email/verify',
  summary: 'Confirm an email address with the mailed token',
  audience: 'public',
  body: z.strictObject({ token: tokenInput }),
  rateLimit: { name: 'email-verify', points: 20, seconds: 3600, by: 'ip' },
  handle: async ({ payload, body, now }) => {
    await verifyEmail({ payload, token: body.token, now })
  },
})

const resendEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/email/resend',
  summary: 'Mail a fresh confirmation link',
  audience: 'user',
  body: z.strictObject({}),
  status: 202,
  handle: async ({ payload, viewer, now }) => {
    await resendVerification({ payload, viewer, now })
  },
})

/** `/api/auth/email/*`. */
export const emailEndpoints = [verifyEndpoint, resendEndpoint]
