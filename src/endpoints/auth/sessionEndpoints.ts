import { generateExpiredPayloadCookie } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { emailInput, passwordInput, tokenInput } from '@/operations/identity/accountInputs'
import { logIn } from '@/operations/identity/logIn'
import { logOut } from '@/operations/identity/logOut'
import { listSessions } from '@/operations/identity/queries/listSessions'
import { userView } from '@/operations/identity/queries/userView'
import { refreshSession } from '@/operations/identity/refreshSession'
import { revokeSession } from '@/operations/identity/revokeSession'
import { SLUGS } from '@/slugs'
import { defineEndpoint } from '../http/defineEndpoint'
import { refreshTokenOf } from './refreshTokenOf'
import { expiredRefreshCookie, sessionResponse } from './sessionResponse'

const logInEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/login',
  summary: 'Log in; the tokens come in the body and as cookies',
  audience: 'public',
  body: z.strictObject({ email: emailInput, password: passwordInput }),
  handle: async ({ payload, body, ip, now }) =>
    sessionResponse({ payload, session: await logIn({ payload, ...body, ip, now }), now }),
})

const refreshEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/refresh',
  summary: 'Trade the refresh token, from the body or the cookie, for a new pair',
  audience: 'public',
  body: z.strictObject({ refreshToken: tokenInput.optional() }),
  rateLimit: { name: 'refresh', points: 60, seconds: 60, by: 'ip' },
  handle: async ({ payload, body, request, now }) => {
    const refreshToken = refreshTokenOf(request, body)
    if (!refreshToken) throw new DomainError('UNAUTHENTICATED', 'no refresh token')
    return sessionResponse({ payload, session: await refreshSession({ payload, refreshToken, now }), now })
  },
})

const logOutEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/logout',
  summary: 'End this session, or every session of the account',
  audience: 'public',
  body: z.strictObject({
    everywhere: z.boolean('Say true or false.').optional(),
    refreshToken: tokenInput.optional(),
  }),
  handle: async ({ payload, viewer, body, request, now }) => {
    const { everywhere } = body
    if (everywhere && !viewer)
      throw new DomainError('UNAUTHENTICATED', 'logging out everywhere needs a session')
    await logOut({ payload, viewer, refreshToken: refreshTokenOf(request, body), everywhere, now })
    const response = new Response(null, { status: 204 })
    const { auth } = payload.collections[SLUGS.users].config
    const { cookiePrefix } = payload.config
    const accessCookie = generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix }) as string
    response.headers.append('Set-Cookie', accessCookie)
    response.headers.append('Set-Cookie', expiredRefreshCookie())
    return response
  },
})

const meEndpoint = defineEndpoint({
  method: 'GET',
  path: '/auth/me',
  summary: 'The logged-in person',
  audience: 'user',
  handle: async ({ viewer }) => ({ user: userView(viewer) }),
})

const listSessionsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/auth/sessions',
  summary: 'My running sessions, the one in use first',
  audience: 'user',
  handle: async ({ payload, viewer, now }) => {
    const docs = await listSessions({ payload, viewer, now })
    const page = { limit: 100, page: 1, totalPages: 1, hasNextPage: false, hasPrevPage: false }
    return { docs, totalDocs: docs.length, ...page }
  },
})

const revokeSessionEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/auth/sessions/:id',
  summary: 'End one of my sessions',
  audience: 'user',
  params: z.strictObject({ id: z.string().max(100) }),
  handle: async ({ payload, viewer, params, now }) => {
    await revokeSession({ payload, viewer, sessionId: params.id, now })
  },
})

/** Sessions: `/api/auth/login`, `refresh`, `logout`, `me`, `sessions`. */
export const sessionEndpoints = [
  logInEndpoint,
  refreshEndpoint,
  logOutEndpoint,
  meEndpoint,
  listSessionsEndpoint,
  revokeSessionEndpoint,
]
