import { registerUser } from '@/operations/identity/registerUser'
import { registrationInput } from '@/operations/identity/registration'
import { defineEndpoint } from '../http/defineEndpoint'
import { sessionResponse } from './sessionResponse'

export const registerEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/register',
  summary: 'Sign up as student, parent or tutor; mails a link that confirms the address, and logs in',
  audience: 'public',
  body: registrationInput,
  status: 201,
  handle: async ({ payload, body, ip, now }) => {
    const session = await registerUser({ payload, input: body, ip, now })
    return sessionResponse({ payload, session, status: 201, now })
  },
})
